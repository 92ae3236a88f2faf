"""`gallery`: makes a web page of what was delivered."""

from studio.batch.deliverable.make import make_web_gallery
from studio.batch.journal.records import DeliverableKind
from studio.cli.exit_codes import ExitCode
from studio.cli.following.deliverables import Maker, make_of
from studio.cli.options.deliverables import GalleryOptions
from studio.cli.reading.control import read_workers
from studio.recipe.deliverable import Gallery


def make_gallery_page(options: GalleryOptions) -> ExitCode:
    """Make the gallery of a delivery; raises SourceError, RecipeError, DeliveryError and CancelledError."""
    workers = read_workers(options.workers)

    def make(maker: Maker) -> None:
        gallery = maker.recipe.gallery or Gallery()
        folder = options.to.absolute() if options.to is not None else None
        watch = maker.watch(DeliverableKind.GALLERY)
        maker.tell(make_web_gallery(maker.journal, gallery, folder, maker.open_executor, watch))

    return make_of(options.delivery, make, as_json=options.json, quiet=options.quiet, workers=workers)
