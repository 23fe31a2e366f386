import Testing

@testable import Notebooks

/// One mistake, an unknown cell option or an unclosed expression, moved through every construct.
@Suite struct PositionTests {
  @Test(arguments: [
    ("```swift\n//| ecko: 1\n```", "2:5"),
    ("\u{FEFF}# é\n\n```swift\n//| ecko: 1\n```", "4:5"),
    ("---\ntitle: x\n---\n\n```swift\n//| ecko: 1\n```", "6:5"),
    ("> ```swift\n> //| ecko: 1\n> ```", "2:7"),
    (">```swift\n>//| ecko: 1\n>```", "2:6"),
    ("> > ```swift\n> > //| ecko: 1\n> > ```", "2:9"),
    ("- a\n\n  ```swift\n  //| ecko: 1\n  ```", "4:7"),
    ("10. a\n\n    ```swift\n    //| ecko: 1\n    ```", "4:9"),
    ("- > - ```swift\n  >   //| ecko: 1\n  >   ```", "2:11"),
    ("-\ta\n\n\t```swift\n\t//| ecko: 1\n\t```", "4:6"),
    ("> [!Note] T\n> ```swift\n> //| ecko: 1\n> ```", "3:7"),
    ("a\r\n\r\n```swift\r\n//| ecko: 1\r\n```\r\n", "4:5"),
    ("a\r\r```swift\r//| ecko: 1\r```\r", "4:5"),
    ("  ```swift\n  //|  ecko: 1\n  ```", "2:8"),
    ("~~~ swift\n//| echo: true\n//| ecko: 1\n~~~", "3:5"),
  ])
  func cellOption(text: String, place: String) {
    checkProblems(text, place + " unknown-option")
  }

  @Test(arguments: [
    ("a `\\(x`", "1:4"),
    ("é∥🙂 `\\(x`", "1:6"),
    ("a\nb `\\(x`", "2:4"),
    ("> a\n> b `\\(x`", "2:6"),
    ("> a\nb `\\(x`", "2:4"),
    ("- a\n  b `\\(x`", "2:6"),
    ("# h `\\(x`", "1:6"),
    ("h `\\(x`\n===", "1:4"),
    ("*a **b `\\(x`***", "1:9"),
    ("[a `\\(x`](http://a.b)", "1:5"),
    ("![a `\\(x`](b.svg)", "1:6"),
    ("[r]: /u\nb *c* `\\(x`", "2:8"),
    ("\\* &amp; `\\(x`", "1:11"),
    ("$\\alpha_1$ `\\(x`", "1:13"),
    ("> [!Note] T `\\(x`\n> b", "1:14"),
    ("> [!Note] T\n> b `\\(x`", "2:6"),
    ("- [ ] b `\\(x`", "1:10"),
    ("| a | b |\n|---|---|\n| 1 | c `\\(x` |", "3:10"),
    ("> | a | b |\n> |---|---|\n> | \\| | c `\\(x` |", "3:13"),
    ("| a |\n|---|\n| 1 |\n\n: Cap `\\(x`", "5:8"),
    ("```swift\n//| caption: é \\(x\n```", "2:16"),
    ("a  \nb `\\(x`", "2:4"),
    ("a\\\nb `\\(x`", "2:4"),
    ("a `c\nd` `\\(x`", "2:5"),
    ("\tx\n\n>\t a `\\(x`", "3:7"),
  ])
  func inlineExpression(text: String, place: String) {
    checkProblems(text, place + " unclosed-expression")
  }

  @Test func everyPieceOfACellKnowsItsPlace() {
    let reading = Reading("> - ```swift\n>   let é = 1\n>   print(é)\n>   ```\n")
    let source = reading.notebook.cells[0].source
    #expect(source.text == "let é = 1\nprint(é)\n")
    let print = source.text.utf8.count - "print(é)\n".utf8.count
    #expect(reading.text(source.span(print..<(print + 5))) == "print")
    #expect(reading.file.position(at: source.fileOffset(print)).column == 5)
  }
}
