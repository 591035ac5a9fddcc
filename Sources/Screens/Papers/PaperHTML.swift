/// A paper as a page for a browser or a word processor: the same lines in the same places, one section for each sheet.
enum PaperHTML {
  static func page(_ text: String, title: String) -> String {
    let sheets = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map {
      "<pre>\(escaped(String($0)))</pre>"
    }
    return """
      <!doctype html>
      <html lang="th">
      <head>
      <meta charset="utf-8">
      <title>\(escaped(title))</title>
      <style>
      @page { size: A4; margin: 15mm }
      pre { font: 11pt/1.35 "TH Sarabun New", "Noto Sans Mono Thai", monospace; page-break-after: always }
      pre:last-child { page-break-after: auto }
      </style>
      </head>
      <body>
      \(sheets.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// Nothing that a paper says is taken for a tag. By scalars: a Thai mark may follow the sign.
  private static func escaped(_ text: String) -> String {
    var page = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": page += "&amp;"
      case "<": page += "&lt;"
      case ">": page += "&gt;"
      case "\"": page += "&quot;"
      default: page.unicodeScalars.append(scalar)
      }
    }
    return page
  }
}
