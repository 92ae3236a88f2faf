/* The client's gallery: the full view, and the choice, which stays in this browser. Works when opened as a file. */
(function () {
  "use strict";
  const root = document.documentElement;
  const body = document.body;
  const photos = Array.from(document.querySelectorAll(".photo"));
  const words = JSON.parse(body.dataset.words);
  const key = "studio-gallery:" + body.dataset.gallery;
  const known = new Map(photos.map((photo) => [photo.dataset.file, photo]));
  root.classList.add("script");

  let chosen = new Set();
  try {
    const kept = JSON.parse(localStorage.getItem(key) || "[]");
    if (Array.isArray(kept)) chosen = new Set(kept.filter((name) => known.has(name)));
  } catch (error) { /* the browser keeps nothing: the choice lasts as long as the page */ }

  const count = document.getElementById("count");
  const save = document.getElementById("save");
  const mail = document.getElementById("mail");
  const filter = document.getElementById("filter");
  const said = document.getElementById("said");

  function names() {
    return photos.map((photo) => photo.dataset.file).filter((name) => chosen.has(name));
  }

  function show(photo) {
    const is = chosen.has(photo.dataset.file);
    photo.classList.toggle("chosen", is);
    const heart = photo.querySelector(".heart");
    if (heart) heart.setAttribute("aria-pressed", String(is));
    photo.hidden = root.classList.contains("only-chosen") && !is; // the full view leaves it out, too
  }

  function showSums() {
    if (!save) return;
    count.textContent = String(chosen.size);
    save.disabled = chosen.size === 0;
    filter.disabled = chosen.size === 0 && filter.getAttribute("aria-pressed") !== "true";
    mail.hidden = chosen.size === 0;
    const list = names();
    // Mail programs cut long addresses; the whole choice is in the file.
    const text = list.slice(0, 60).join("\r\n") + (list.length > 60 ? "\r\n… (" + list.length + ")" : "");
    mail.href = "mailto:" + encodeURIComponent(body.dataset.mail).replace(/%40/g, "@") +
      "?subject=" + encodeURIComponent(document.title + ": " + list.length) + "&body=" + encodeURIComponent(text);
  }

  function toggle(photo) {
    const name = photo.dataset.file;
    if (!chosen.delete(name)) chosen.add(name);
    try {
      localStorage.setItem(key, JSON.stringify(names()));
    } catch (error) { /* as above */ }
    show(photo);
    showSums();
    return chosen.has(name);
  }

  photos.forEach((photo) => {
    show(photo);
    const heart = photo.querySelector(".heart");
    if (heart) heart.addEventListener("click", () => toggle(photo));
  });
  showSums();

  if (save) {
    save.addEventListener("click", () => {
      // An apostrophe keeps spreadsheets from computing a name; Studio takes it away again.
      const plain = (name) => (/^['\s]*[=+@\uff0b\uff0d\uff1d\uff20-]/.test(name) ? "'" + name : name);
      const rows = names().map((name) => '"' + plain(name).replace(/"/g, '""') + '"');
      const blob = new Blob(["\ufefffile\r\n" + rows.join("\r\n") + "\r\n"], { type: "text/csv" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = "choice.csv";
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      said.textContent = (rows.length === 1 ? words.saved_one : words.saved).replace("{n}", String(rows.length));
    });
    filter.addEventListener("click", () => {
      const on = filter.getAttribute("aria-pressed") !== "true";
      filter.setAttribute("aria-pressed", String(on));
      root.classList.toggle("only-chosen", on);
      photos.forEach(show);
      showSums();
    });
  }

  if (!window.PhotoSwipeLightbox || !window.PhotoSwipe) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const lightbox = new window.PhotoSwipeLightbox({
    gallery: "#photos",
    children: "li.photo:not([hidden]) > a.open",
    pswpModule: window.PhotoSwipe,
    preload: [1, 2],
    showHideAnimationType: calm ? "none" : "zoom",
    bgOpacity: 1,
    trapFocus: true,
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
    errorMsg: words.failed,
  });
  const heartSvg = document.querySelector(".heart svg");
  // The full view takes the format that the browser has chosen for the small pictures.
  lightbox.addFilter("domItemData", (data, element) => {
    const source = element.querySelector("source[type='image/avif']");
    if (source && photos.some((photo) => photo.querySelector("img").currentSrc.endsWith(".avif"))) data.srcset = source.srcset;
    return data;
  });
  lightbox.on("uiRegister", () => {
    const pswp = lightbox.pswp;
    const current = () => pswp.currSlide.data.element.closest(".photo");
    if (heartSvg) {
      pswp.ui.registerElement({
        name: "heart", order: 8, isButton: true, title: words.choose_key, html: heartSvg.outerHTML,
        onInit: (button) => {
          const update = () => button.setAttribute("aria-pressed", String(chosen.has(current().dataset.file)));
          pswp.on("change", update);
          pswp.on("choose", update);
        },
        onClick: () => { toggle(current()); pswp.dispatch("choose"); },
      });
      pswp.on("keydown", (event) => {
        const pressed = event.originalEvent;
        if (pressed.key.toLowerCase() === "c" && !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey) {
          toggle(current());
          pswp.dispatch("choose");
          event.preventDefault();
        }
      });
    }
    pswp.ui.registerElement({
      name: "caption", order: 9, isButton: false, appendTo: "root",
      onInit: (element) => {
        pswp.on("change", () => { element.textContent = pswp.currSlide.data.element.dataset.caption || ""; });
      },
    });
    if (document.querySelector("[data-download]")) {
      pswp.ui.registerElement({
        name: "get", order: 7, isButton: true, tagName: "a", title: words.download,
        html: document.querySelector(".get svg").outerHTML,
        onInit: (element) => {
          element.setAttribute("download", "");
          pswp.on("change", () => { element.href = pswp.currSlide.data.element.dataset.download || "#"; });
        },
      });
    }
  });
  lightbox.init();
})();
