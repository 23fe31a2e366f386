/// The banner, the sidebar, the folded contents, the way on, and the course's list of chapters.
enum NavigationTheme {
  static let css = """
    .banner {
      display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: 0.7rem; font: 0.78rem/1.5 var(--sans);
      border-bottom: 1px solid var(--line);
    }
    .banner ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0; padding: 0; }
    .banner li + li::before { content: "›" / ""; margin-inline: 0.5em; color: var(--soft); }
    .banner [aria-current] { color: var(--soft); }
    .banner a, .sidebar a, .contents a { text-decoration: none; }
    .banner a:hover, .sidebar a:hover, .contents a:hover { text-decoration: underline; }
    .banner a { padding-block: 0.25rem; }
    .sidebar { padding-block: 1.5rem; font: 0.82rem/1.45 var(--sans); border-top: 1px solid var(--line); }
    .sidebar ol, .contents ol { list-style: none; margin: 0; padding: 0; }
    .sidebar a { display: block; padding: 0.25rem 0; color: var(--ink); }
    .course-title { margin: 0 0 0.6rem; font-weight: 600; }
    .part-title { margin: 1rem 0 0.2rem; color: var(--soft); font-size: 0.75rem; }
    .chapter-number { font-variant-numeric: tabular-nums lining-nums; color: var(--soft); margin-right: 0.15em; }
    .current > a { font-weight: 600; }
    .sidebar .sections { margin: 0.2rem 0 0.5rem; border-left: 1px solid var(--line); padding-left: 0.8rem; }
    .sections ol { padding-left: 0.9rem; }
    .sidebar .sections a { color: var(--soft); font-weight: 400; }
    .sidebar .sections a:hover { color: var(--link); }
    .contents { font: 0.85rem/1.5 var(--sans); margin-bottom: 2rem; }
    .contents summary { padding: 0.3rem 0; font-weight: 600; }
    .contents a { display: block; padding: 0.25rem 0 0.25rem 1rem; }
    .pager {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 3.5rem;
      font-family: var(--sans);
    }
    .pager a { text-decoration: none; display: block; padding: 0.25rem 0; max-width: 17rem; }
    .pager a:hover .pager-title { text-decoration: underline; }
    .pager .next { margin-left: auto; text-align: right; }
    .pager-word { display: block; font-size: 0.75rem; color: var(--soft); }
    .pager .next .pager-word::after { content: " →" / ""; }
    .pager .prev .pager-word::before { content: "← " / ""; }
    .pager-title { font-size: 0.9rem; }
    .course { list-style: none; padding: 0; }
    .course li { display: grid; grid-template-columns: 3.5rem 1fr; border-top: 1px solid var(--line);
      padding: 1.1rem 0; }
    .part { margin: 2.4rem 0 0.8rem; }
    .course .entry-title { margin: 0; font-size: 1.2rem; font-weight: 400; }
    .entry-title a { text-decoration: none; }
    .entry-title a:hover { text-decoration: underline; }
    .course p { margin: 0.3rem 0 0; color: var(--soft); font-size: 0.95rem; }
    .entry-number { color: var(--soft); font-size: 1.2rem; line-height: 1.2; padding-top: 0.15rem;
      font-variant-numeric: lining-nums; }
    .course .tally { font: 0.75rem/1.5 var(--sans); }
    @media (min-width: 56em) {
      .to-chapters, .contents { display: none; }
      .sidebar { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-top: 0;
        padding: 0.9rem 0.3rem 2rem; align-self: start; }
    }

    """
}
