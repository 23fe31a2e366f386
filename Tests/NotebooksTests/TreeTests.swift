import Testing

@testable import Notebooks

/// Trees drawn with their places, construct by construct.
@Suite struct TreeTests {
  @Test func inlines() {
    checkTree(
      "a *b* __c__ `d`\\\n[e](f.html \"t\") ![g](h.svg) <http://i.j>",
      """
      Paragraph @1:1-2:41
        Text "a " @1:1-1:3
        Emphasis @1:3-1:6
          Text "b" @1:4-1:5
        Text " " @1:6-1:7
        Strong @1:7-1:12
          Text "c" @1:9-1:10
        Text " " @1:12-1:13
        CodeSpan "d" @1:13-1:16
        HardBreak @1:16-2:1
        Link "f.html" @2:1-2:16
          Text "e" @2:2-2:3
        Text " " @2:16-2:17
        Image "h.svg" @2:17-2:28
          Text "g" @2:19-2:20
        Text " " @2:28-2:29
        Link "http://i.j" @2:29-2:41
          Text "http://i.j" @2:30-2:40
      """)
  }

  @Test func headings() {
    checkTree(
      "# One *two* #\n\nThree\n===\n\n## One two\n\n## x {#my_id}",
      """
      Heading 1 #one-two @1:1-1:14
        Text "One " @1:3-1:7
        Emphasis @1:7-1:12
          Text "two" @1:8-1:11
      Heading 1 #three @3:1-4:4
        Text "Three" @3:1-3:6
      Heading 2 #one-two-1 @6:1-6:11
        Text "One two" @6:4-6:11
      Heading 2 #my_id @8:1-8:14
        Text "x" @8:4-8:5
      """)
  }

  @Test func lists() {
    checkTree(
      "3. a\n4. b\n\n- [x] c\n\n- [ ] d\n",
      """
      List numbered from 3 tight @1:1-2:5
        Item @1:1-1:5
          Paragraph @1:4-1:5
            Text "a" @1:4-1:5
        Item @2:1-2:5
          Paragraph @2:4-2:5
            Text "b" @2:4-2:5
      List bullets loose @4:1-6:8
        Item [x] @4:1-4:8
          Paragraph @4:7-4:8
            Text "c" @4:7-4:8
        Item [ ] @6:1-6:8
          Paragraph @6:7-6:8
            Text "d" @6:7-6:8
      """)
  }

  @Test func quotesAndCode() {
    checkTree(
      "> a\nb\n\n***\n\n    x\n\n~~~ python\ny\n~~~\n\n```swift norun\nz\n```",
      """
      Quote @1:1-2:2
        Paragraph @1:3-2:2
          Text "a" @1:3-1:4
          SoftBreak @1:4-2:1
          Text "b" @2:1-2:2
      ThematicBreak @4:1-4:4
      Code  "x\\n" @6:5-6:6
      Code python "y\\n" @8:1-10:4
      Code swift "z\\n" @12:1-14:4
      """)
  }

  @Test func cells() {
    checkTree(
      "```swift\n//| id: fig-a\n//| alt: $x$ is \\(x, digits: 2)\nx\n```\n``` output tolerance=1e-9\n1\n```",
      """
      Cell 0 "x\\n" @1:1-5:4
        id fig-a @2:9-2:14
        alt @3:10-3:32
          Math "x" @3:10-3:13
          Text " is " @3:13-3:17
          Expression 0 "x, digits: 2" @3:17-3:32
        Output "1\\n" tolerance 1e-09 @6:1-8:4
      """)
  }

  @Test func math() {
    checkTree(
      "*$a_1 b_2$* costs $5 and $6, \\$x no\n$$ x\n- y $$ {#eq-x} `$z$`\n\n```math {#eq-y}\nz\n```",
      """
      Paragraph @1:1-3:21
        Emphasis @1:1-1:12
          Math "a_1 b_2" @1:2-1:11
        Text " costs $5 and $6, $x no" @1:12-1:36
        SoftBreak @1:36-2:1
        Display " x\\n- y " #eq-x @2:1-3:15
        Text " " @3:15-3:16
        CodeSpan "$z$" @3:16-3:21
      Display "z\\n" #eq-y @5:1-7:4
      """)
  }

  @Test func mathKeepsMarkdownAway() {
    let reading = Reading("$a_1 b_2$ $\\\\ \\_ *$ $\\text{if $x$}$ $[a](b)$ $<b>$ $`$")
    let math = reading.dump.split(separator: "\n").filter { $0.contains("Math") }
    #expect(math.count == 6)
    #expect(reading.problems == "")
  }

  @Test func callouts() {
    checkTree(
      "> [!theorem]+ A $x$ *b* {#th}\n> c\n>\n> > [!Proof]-\n> > d",
      """
      Callout theorem open #th @1:1-5:6
        Title @1:15-1:24
          Text "A " @1:15-1:17
          Math "x" @1:17-1:20
          Text " " @1:20-1:21
          Emphasis @1:21-1:24
            Text "b" @1:22-1:23
        Paragraph @2:3-2:4
          Text "c" @2:3-2:4
        Callout proof closed @4:3-5:6
          Paragraph @5:5-5:6
            Text "d" @5:5-5:6
      """)
  }

  @Test func tables() {
    checkTree(
      "| a | b |\n|:--|:-:|\n| $x$ | [r] `p\\|q` |\n| 1 |\n\n: The *t* {#tbl-t}\n\n[r]: /u",
      """
      Table left center @1:1-4:6
        Row @1:1-1:10
          Cell @1:3-1:4
            Text "a" @1:3-1:4
          Cell @1:7-1:8
            Text "b" @1:7-1:8
        Row @3:1-3:21
          Cell @3:3-3:6
            Math "x" @3:3-3:6
          Cell @3:9-3:19
            Link "/u" @3:9-3:12
              Text "r" @3:10-3:11
            Text " " @3:12-3:13
            CodeSpan "p|q" @3:13-3:19
        Row @4:1-4:6
          Cell @4:3-4:4
            Text "1" @4:3-4:4
          Cell @4:6-4:6
        Caption #tbl-t @6:1-6:19
          Text "The " @6:3-6:7
          Emphasis @6:7-6:10
            Text "t" @6:8-6:9
      """)
  }

  @Test func footnotesAndReferences() {
    checkTree(
      "a[^x] [](#b) [c](d#e) [](f)\n\n[^x]: one *two*\n[^y]: three [^y]",
      """
      Paragraph @1:1-1:28
        Text "a" @1:1-1:2
        FootnoteReference x @1:2-1:6
        Text " " @1:6-1:7
        Reference #b @1:7-1:13
        Text " " @1:13-1:14
        Reference d#e @1:14-1:22
          Text "c" @1:15-1:16
        Text " " @1:22-1:23
        Reference f @1:23-1:28
      Footnote x @3:1-3:16
        Text "one " @3:7-3:11
        Emphasis @3:11-3:16
          Text "two" @3:12-3:15
      Footnote y @4:1-4:17
        Text "three " @4:7-4:13
        FootnoteReference y @4:13-4:17
      """)
  }

  @Test func commentsAreKeptAndHTMLOnlyOnRequest() {
    checkTree(
      "<!-- a -->\n\nb <!-- c -->",
      """
      Comment "<!-- a -->" @1:1-1:11
      Paragraph @3:1-3:13
        Text "b " @3:1-3:3
        Comment "<!-- c -->" @3:3-3:13
      """)
    let reading = Reading("<div>\na\n</div>\n\nb <i>c</i>", options: .init(allowsRawHTML: true))
    #expect(reading.problems == "")
    #expect(reading.dump.contains(#"HTML "<div>\na\n</div>" @1:1-3:7"#))
  }
}
