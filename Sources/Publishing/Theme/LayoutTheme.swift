/// Where things stand: one column on a phone, a sidebar from 56 em, a margin for notes from 78 em.
enum LayoutTheme {
  static let css = """
    body { padding: 0 1.1rem; }
    .banner, main, .sidebar, .foot { max-width: 36rem; margin-inline: auto; }
    main { padding-block: 1rem 2rem; }
    .foot {
      margin-top: 2rem; padding-block: 1rem 2rem; border-top: 1px solid var(--line); color: var(--soft);
      font: 0.78rem/1.5 var(--sans);
    }
    .foot p { margin: 0.2rem 0; }
    .hash { font-size: 0.95em; }
    .chapter-head { margin-bottom: 2.2rem; }
    .index main { padding-top: 3.5rem; }
    @media (min-width: 56em) {
      .chapter {
        display: grid; grid-template-columns: 13rem minmax(0, 36rem); column-gap: 2.5rem; justify-content: center;
        grid-template-areas: "side banner" "side main" "side foot"; grid-template-rows: auto 1fr auto;
        min-height: 100vh;
      }
      .chapter > .banner { grid-area: banner; }
      .chapter > main { grid-area: main; }
      .chapter > .foot { grid-area: foot; }
      .chapter > .sidebar { grid-area: side; }
      .chapter > .banner, .chapter > main, .chapter > .foot, .chapter > .sidebar { width: 100%; margin-inline: 0; }
    }
    @media (min-width: 78em) {
      .chapter { grid-template-columns: 13rem minmax(0, 36rem) 13rem; column-gap: 2rem;
        grid-template-areas: "side banner ." "side main ." "side foot ."; }
    }

    """
}
