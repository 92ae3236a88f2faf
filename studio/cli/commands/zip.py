"""`zip`: packs what was delivered into ZIP files."""

from studio.batch.deliverable.make import make_zip
from studio.batch.journal.records import DeliverableKind
from studio.cli.exit_codes import ExitCode
from studio.cli.following.deliverables import Maker, make_of
from studio.cli.options.deliverables import ZipOptions
from studio.recipe.deliverable import Archive


def make_zip_files(options: ZipOptions) -> ExitCode:
    """Pack a delivery; raises SourceError, RecipeError, DeliveryError and CancelledError."""

    def make(maker: Maker) -> None:
        archive = maker.recipe.zip or Archive()
        if options.part is not None:
            archive = Archive(exports=archive.exports, part=options.part)
        target = options.to.absolute() if options.to is not None else None
        maker.tell(make_zip(maker.journal, archive, target, maker.watch(DeliverableKind.ZIP)))

    return make_of(options.delivery, make, as_json=options.json, quiet=options.quiet)
