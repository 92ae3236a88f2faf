"""How the page of a report looks: narrow and wide, light and dark, and on paper."""

STYLE = """
:root { --ink: #1c1e21; --dim: #5c6167; --line: #dcdfe3; --ground: #ffffff; --card: #f6f7f8; --bad: #b3261e;
  --good: #1f7a43; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --dim: #a0a6ad; --line: #34383d; --ground: #16181b;
  --card: #1e2125; --bad: #ff8a80; --good: #7ddc9f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 960px; color: var(--ink); background: var(--ground);
  font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 12px; }
h2 { font-size: 1.15rem; margin: 28px 0 8px; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 2px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 12px; }
dt, .place, .note, footer { color: var(--dim); }
dd { margin: 0; }
ul { margin: 4px 0; padding-left: 18px; }
a { color: inherit; }
.bad, .failed, .crashed { color: var(--bad); }
.done { color: var(--good); }
.skipped, .left, .undone, .replaced { color: var(--dim); }
h3 span { font-weight: 600; font-size: .85rem; margin-left: 6px; }
article { display: grid; grid-template-columns: 96px 1fr; gap: 12px; padding: 10px 0;
  border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 120px; }
.picture { width: 96px; }
.picture:empty { height: 64px; background: var(--card); }
img { display: block; max-width: 100%; max-height: 128px; margin: 0 auto; }
.size { white-space: nowrap; }
.place, .note, li { font-size: .85rem; }
code { display: block; color: var(--dim); font-size: .75rem; }
footer { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--line); font-size: .85rem; }
@media (max-width: 480px) { article { grid-template-columns: 64px 1fr; } .picture { width: 64px; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 6px; } }
@media print { :root { --ink: #000; --dim: #444; --line: #bbb; --ground: #fff; --card: #fff; --bad: #900;
  --good: #060; } body { max-width: none; padding: 0; font-size: 10pt; }
  article { break-inside: avoid; content-visibility: visible; } }
"""
