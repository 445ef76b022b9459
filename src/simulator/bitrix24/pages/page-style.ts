// The one stylesheet of the pages, light and dark, wide and narrow.

/** Served as it is. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #eef1f5; --paper: #fff; --ink: #1f2733; --quiet: #647083; --line: #dbe1e9; --soft: #f5f7fa;
  --accent: #1769d2; --accent-ink: #fff; --danger: #b3261e; --late: #b3261e; --good: #1d7a43;
  --side: #24324a; --side-ink: #dbe4f2; --side-quiet: #92a3bd; --side-here: #34466a;
  --own: #dcebfd; --shadow: 0 1px 2px rgb(20 30 50 / .08), 0 1px 6px rgb(20 30 50 / .05); --radius: 8px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181f; --paper: #1d232c; --ink: #e3e8ef; --quiet: #98a4b5; --line: #313a47; --soft: #232a35;
    --accent: #5b9df5; --accent-ink: #0c1522; --danger: #ff8f85; --late: #ff8f85; --good: #6fcf97;
    --side: #10151d; --side-ink: #d2dbe8; --side-quiet: #8391a6; --side-here: #242f40; --own: #203752; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { height: 100%; }
body { margin: 0; min-height: 100%; display: grid; grid-template-columns: 232px minmax(0, 1fr); background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: 2px; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; line-height: 1.25; }
h2, legend { font-size: 1rem; margin: 0 0 .6rem; }
p { margin: 0 0 .6rem; }
small, .quiet, .by { color: var(--quiet); }
small, .by { font-size: .82rem; }
code { font: .86em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.late { color: var(--late); font-weight: 600; }
.row { display: flex; gap: .4rem; align-items: center; flex-wrap: wrap; }

aside { background: var(--side); color: var(--side-ink); padding: 1.1rem .8rem; display: flex; flex-direction: column; gap: 1rem; position: sticky; top: 0; height: 100vh; overflow-y: auto; }
aside a { color: inherit; text-decoration: none; }
.brand { font-weight: 700; font-size: 1.15rem; padding: 0 .5rem; }
.brand small { display: block; font-weight: 400; color: var(--side-quiet); }
aside ul { list-style: none; margin: 0; padding: 0; }
aside .of-simulator { margin-top: .8rem; padding-top: .8rem; border-top: 1px solid var(--side-here); }
aside li a { display: flex; justify-content: space-between; gap: .5rem; padding: .45rem .5rem; border-radius: 6px; }
aside li a:hover, aside li a[aria-current] { background: var(--side-here); }
.badge { background: var(--accent); color: var(--accent-ink); border-radius: 9px; padding: 0 .45rem; font-size: .78rem; line-height: 1.3rem; }
.actor label { display: block; color: var(--side-quiet); font-size: .82rem; padding: 0 .5rem .2rem; }
.actor .row { flex-wrap: nowrap; }
.actor select { flex: 1; min-width: 0; }
.live .actor button { display: none; }
.language { margin-top: auto; }
.language button { background: none; border-color: var(--side-here); color: var(--side-quiet); }

main { padding: 1.3rem 1.6rem 3rem; min-width: 0; }
main.plain { max-width: 1060px; }
.head { display: flex; justify-content: space-between; align-items: flex-start; gap: 1rem; flex-wrap: wrap; margin-bottom: 1.1rem; }
.actions { display: flex; gap: .5rem; flex-wrap: wrap; align-items: center; }
.tabs { display: inline-flex; gap: .2rem; margin-right: .6rem; }
.tabs a { padding: .35rem .6rem; border-radius: 6px; text-decoration: none; }
.tabs a[aria-current] { background: var(--paper); color: var(--ink); box-shadow: var(--shadow); }

button, .button { font: inherit; font-size: .9rem; padding: .35rem .75rem; border-radius: 6px; border: 1px solid var(--line); background: var(--paper); color: var(--ink); cursor: pointer; text-decoration: none; display: inline-block; line-height: 1.35; }
button:hover, .button:hover { border-color: var(--accent); }
.main, button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
.danger, button.alert { color: var(--danger); }
button.link { border: 0; background: none; color: var(--accent); padding: 0; text-decoration: underline; }
.inline { display: inline-block; }
input, select, textarea { font: inherit; font-size: .92rem; padding: .38rem .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); max-width: 100%; }
textarea { width: 100%; resize: vertical; }
input[type=checkbox] { accent-color: var(--accent); }

.section { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 1rem 1.1rem; margin: 0 0 1rem; min-width: 0; }
.section > :last-child { margin-bottom: 0; }
details > summary { cursor: pointer; color: var(--quiet); }
details.section > summary { font-weight: 600; }
details[open].section > summary { margin-bottom: .7rem; }
.refused { border-left: 4px solid var(--danger); }
.two { display: flex; gap: 2rem; flex-wrap: wrap; align-items: end; }
.two form { display: flex; gap: .5rem; align-items: end; flex-wrap: wrap; }
.two label { display: grid; gap: .2rem; color: var(--quiet); font-size: .85rem; }
ul.values { list-style: none; margin: 0; padding: 0; }
.lines { white-space: pre-line; overflow-wrap: anywhere; }

.kanban { display: grid; grid-auto-flow: column; grid-auto-columns: 262px; gap: .7rem; overflow-x: auto; padding-bottom: .8rem; align-items: start; }
.column { min-height: 9rem; border-radius: var(--radius); }
.column.over { outline: 2px dashed var(--accent); outline-offset: -2px; }
.column h2 { display: flex; justify-content: space-between; gap: .5rem; padding: .5rem .7rem; margin: 0 0 .55rem; border-radius: 6px; font-size: .92rem; background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--stage); overflow-wrap: anywhere; }
.count { color: var(--quiet); font-weight: 400; }
.tile { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--stage); border-radius: 6px; padding: .6rem .7rem; margin-bottom: .55rem; box-shadow: var(--shadow); }
.tile .title { font-weight: 600; color: var(--ink); text-decoration: none; }
.tile .title:hover { color: var(--accent); }
.tile dl { margin: .35rem 0; display: block; font-size: .86rem; }
.tile dt { color: var(--quiet); font-size: .78rem; }
.tile dd { margin: 0 0 .25rem; }
.tile summary { font-size: .82rem; }
.move { margin-top: .35rem; }
.move .row { flex-wrap: nowrap; }
.move select { min-width: 0; flex: 1; }

.stages { display: flex; flex-wrap: wrap; gap: 3px; margin-bottom: 1rem; }
.stages button { flex: 1 1 auto; border: 0; border-bottom: 4px solid var(--stage); border-radius: 4px; padding: .4rem .7rem; background: var(--paper); color: var(--quiet); font-size: .85rem; }
.stages .before { background: color-mix(in srgb, var(--stage) 22%, var(--paper)); }
.stages .here { background: var(--stage); color: #10151d; font-weight: 700; }
.card { display: grid; grid-template-columns: minmax(0, 3fr) minmax(300px, 2fr); gap: 1rem; align-items: start; }
dl { margin: 0; display: grid; grid-template-columns: minmax(120px, 38%) minmax(0, 1fr); gap: .45rem 1rem; }
dt { color: var(--quiet); font-size: .88rem; overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
.entry { display: grid; gap: .4rem; justify-items: start; margin-bottom: 1rem; }
.timeline, .messages, .tasks, .checks { list-style: none; margin: 0; padding: 0; }
.timeline li { border-left: 2px solid var(--line); padding: 0 0 .9rem .9rem; position: relative; }
.timeline li::before { content: ""; position: absolute; left: -6px; top: .4rem; width: 10px; height: 10px; border-radius: 50%; background: var(--quiet); }
.timeline .comment::before { background: var(--accent); }
.timeline p { margin-bottom: .15rem; }
.chip { border-radius: 4px; padding: .05rem .45rem; background: color-mix(in srgb, var(--stage) 30%, var(--paper)); }
.text { overflow-wrap: anywhere; }
.tasks li { padding: .55rem 0; border-bottom: 1px solid var(--line); }
.tasks li:last-child { border: 0; }
.closed > a, .checks .closed { color: var(--quiet); text-decoration: line-through; }
tr.closed td { color: var(--quiet); }

.card-form .input { display: grid; gap: .2rem; margin-bottom: .8rem; max-width: 560px; }
.card-form label { color: var(--quiet); font-size: .88rem; }
.card-form .keep { color: var(--ink); }
.card-form input:not([type=checkbox]), .card-form select { width: 100%; }
.card-form .row input { flex: 1; width: auto; }
.card-form .row select { width: auto; }
.card-form legend { float: left; width: 100%; font-weight: 700; padding: 0; }
.card-form legend + * { clear: both; }

.chat { display: grid; grid-template-columns: 210px minmax(0, 1fr); gap: 1rem; height: calc(100vh - 7.5rem); min-height: 380px; }
.chats { list-style: none; margin: 0; padding: 0; overflow-y: auto; }
.chats a { display: block; padding: .55rem .7rem; border-radius: 6px; text-decoration: none; color: var(--ink); }
.chats a[aria-current] { background: var(--paper); box-shadow: var(--shadow); font-weight: 600; }
.talk { display: flex; flex-direction: column; min-height: 0; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: .8rem 1rem; }
.messages { flex: 1; overflow-y: auto; padding-right: .3rem; }
.messages li { max-width: 640px; width: fit-content; background: var(--soft); border-radius: 10px; padding: .55rem .8rem; margin-bottom: .7rem; }
.messages .own { margin-left: auto; background: var(--own); }
.messages .by { margin-bottom: .2rem; }
.keyboard { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
.reply { font-size: .8rem; color: var(--quiet); }
blockquote + blockquote { padding-top: .15rem; }
blockquote { margin: 0; padding-left: .6rem; border-left: 3px solid var(--line); color: var(--quiet); font-size: .88rem; overflow-wrap: anywhere; }
.talk .entry { margin: .6rem 0 0; padding-top: .7rem; border-top: 1px solid var(--line); justify-items: stretch; }
.talk .entry .row { flex-wrap: nowrap; align-items: end; }
.mention { color: var(--accent); }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 34rem; font-size: .9rem; }
table a { overflow-wrap: break-word; }
th { text-align: left; color: var(--quiet); font-weight: 500; font-size: .82rem; white-space: nowrap; }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
tbody tr:last-child td { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.number:first-child, th:first-child { text-align: left; }
.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.acts { white-space: nowrap; text-align: right; }
.acts form + form { margin-left: .4rem; }
.folder::before { content: ""; display: inline-block; width: 1.05em; height: .75em; margin-right: .45em; border-radius: 2px; background: #e0a83a; border-top: 3px solid #c58a1c; }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) 160px; gap: 1rem; align-items: center; margin-bottom: .35rem; font-size: .9rem; }
meter { width: 100%; }

@media (max-width: 900px) {
  body { display: block; }
  aside { position: static; height: auto; padding: .7rem .8rem; gap: .6rem; }
  nav { display: flex; gap: .2rem; overflow-x: auto; }
  aside ul, aside .of-simulator { display: flex; margin: 0; padding: 0; border: 0; }
  aside li a { white-space: nowrap; }
  .brand small { display: inline; margin-left: .4rem; }
  .language { margin: 0; position: absolute; top: .6rem; right: .8rem; }
  main { padding: 1rem .8rem 2rem; }
  .card, .chat { grid-template-columns: minmax(0, 1fr); height: auto; }
  .chats { display: flex; overflow-x: auto; }
  .messages { max-height: 60vh; }
  .kanban { grid-auto-columns: 82vw; }
  .bar { grid-template-columns: minmax(0, 1fr); gap: .2rem; }
}
`;
