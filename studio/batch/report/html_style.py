"""How the page of a report looks, and how it is filtered: narrow and wide, light and dark, and on paper."""

STYLE = """
:root { --ground: #faf9f7; --ink: #1d1c1a; --dim: #6d6963; --line: #e4e1dc; --card: #efedea; --bad: #b3261e;
  --good: #1f7a43; }
@media (prefers-color-scheme: dark) { :root { --ground: #141312; --ink: #f0eeea; --dim: #a39e97; --line: #2c2a28;
  --card: #211f1e; --bad: #ff8a80; --good: #7ddc9f; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 72px; }
body { margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
header, main, footer, .bar { padding-inline: max(16px, calc(50vw - 520px)); }
header { padding-top: 48px; padding-bottom: 20px; }
h1 { font: 500 clamp(2rem, 5vw, 3.2rem)/1.1 Georgia, "Times New Roman", serif; letter-spacing: -.01em; margin: 0 0 16px;
  text-wrap: balance; }
h2 { font: 500 1.6rem/1.2 Georgia, "Times New Roman", serif; margin: 40px 0 10px; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; }
p { margin: 2px 0; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--bad); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 0; }
dt, .place, .note, .mark, footer, summary, li span { color: var(--dim); }
dd { margin: 0; }
ul { margin: 4px 0; padding-left: 18px; }
details { margin-top: 6px; }
summary { cursor: pointer; font-size: .85rem; width: fit-content; }
header details { margin-top: 16px; } header details dl { margin-top: 8px; font-size: .9rem; }
.state { color: var(--bad); margin-bottom: 12px; }
.bad, .failed, .crashed { color: var(--bad); }
.done { color: var(--good); }
.skipped, .left, .undone, .replaced { color: var(--dim); }
h3 span { font-weight: 500; font-size: .85rem; margin-left: 8px; }
article { display: grid; grid-template-columns: 132px 1fr; gap: 4px 20px; padding: 16px 0;
  border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 130px; }
.picture { width: 132px; min-height: 72px; }
.picture:empty { background: var(--card); border-radius: 2px; height: 88px; }
img { display: block; max-width: 100%; max-height: 132px; margin: 0 auto; border-radius: 2px; }
.place, .note, .mark, article li, #notes li, #runs li { font-size: .875rem; }
article ul { padding: 0; list-style: none; margin-top: 6px; }
code { display: block; color: var(--dim); font-size: .75rem; }
.bar { position: sticky; top: 0; z-index: 10; display: flex; flex-wrap: wrap; gap: 8px; align-items: center;
  padding-block: 10px; background: var(--ground); border-block: 1px solid var(--line); }
.bar button, .bar input { font: inherit; font-size: .9rem; min-height: 40px; padding: 7px 14px;
  border: 1px solid var(--line); border-radius: 999px; background: var(--card); color: var(--ink); }
.bar button { cursor: pointer; } .bar button:hover { border-color: var(--dim); }
.bar button[aria-pressed="true"] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.bar input { flex: 1 1 140px; min-width: 0; max-width: 320px; margin-left: auto; }
.bar output { color: var(--dim); font-size: .9rem; }
.bar { display: none; } .script .bar { display: flex; } [hidden] { display: none !important; }
footer { margin-top: 40px; padding-block: 24px 40px; text-align: center; color: var(--dim); font-size: .9rem;
  border-top: 1px solid var(--line); }
@media (max-width: 600px) { article { grid-template-columns: 84px 1fr; gap: 4px 12px; } .picture { width: 84px;
  min-height: 56px; } .picture:empty { height: 56px; } header { padding-top: 28px; } html { scroll-padding-top: 12px; }
  .script .bar { position: static; } .bar input { max-width: none; flex-basis: 100%; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; } }
@media print { :root { --ink: #000; --dim: #444; --line: #bbb; --ground: #fff; --card: #eee; --bad: #900;
  --good: #060; } body { font-size: 10pt; } .bar, header details, article details { display: none !important; }
  header, main, footer { padding-inline: 0; } header { padding-top: 0; } h2 { break-after: avoid; }
  article { break-inside: avoid; content-visibility: visible; grid-template-columns: 96px 1fr; padding: 8px 0; }
  .picture { width: 96px; min-height: 0; } img { max-height: 96px; } }
"""

SCRIPT = """
(function () {
  "use strict";
  var root = document.documentElement, bar = document.querySelector(".bar");
  var photos = Array.prototype.slice.call(document.querySelectorAll("article"));
  var sections = Array.prototype.slice.call(document.querySelectorAll("section[data-photos]"));
  var buttons = Array.prototype.slice.call(bar.querySelectorAll("button"));
  var field = bar.querySelector("input"), count = bar.querySelector("output");
  var kind = "", mark = "";
  function show() {
    var words = field.value.trim().toLocaleLowerCase(), seen = 0;
    photos.forEach(function (photo) {
      var fits = (!kind || (" " + photo.dataset.kinds + " ").indexOf(" " + kind + " ") >= 0) &&
        (!mark || (" " + photo.dataset.marks + " ").indexOf(" " + mark + " ") >= 0) &&
        (!words || photo.textContent.toLocaleLowerCase().indexOf(words) >= 0);
      photo.hidden = !fits;
      seen += fits ? 1 : 0;
    });
    sections.forEach(function (section) { section.hidden = !section.querySelector("article:not([hidden])"); });
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", String(!mark && button.dataset.kind === kind));
    });
    count.textContent = seen === photos.length ? "" : seen + " / " + photos.length;
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () { kind = button.dataset.kind; mark = ""; show(); });
  });
  field.addEventListener("input", show);
  document.querySelectorAll("#notes a").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      kind = ""; mark = link.dataset.mark; field.value = "";
      show();
      bar.scrollIntoView();
    });
  });
  root.classList.add("script");
  show();
})();
"""
