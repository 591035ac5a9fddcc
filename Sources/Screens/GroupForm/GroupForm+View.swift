internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension GroupForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    if state.part == .pages { return state.form.draw(on: &canvas, in: area, language: language) }
    let (top, body) = area.splitTop(area.rows > 2 ? 1 : 0)
    canvas.fill(top)
    Tabs(Words.tabs, selected: Words.formPages.count - 1 + state.part.rawValue, flagged: flagged(state)).draw(
      on: &canvas, in: top, language: language)
    switch state.part {
    case .pages: break
    case .members: drawMembers(state, on: &canvas, in: area, body, language)
    case .products: state.products.draw(on: &canvas, in: body, language: language)
    case .support: state.support.draw(on: &canvas, in: body, language: language)
    }
  }

  /// The tabs on which something is wrong.
  private static func flagged(_ state: State) -> Set<Int> {
    let pages = Set(state.form.fields.filter { state.form.problems[$0.id] != nil }.map(\.page))
    let parts: [(Part, Bool)] = [
      (.members, !state.memberProblems.isEmpty), (.products, !state.products.problems.isEmpty),
      (.support, !state.support.problems.isEmpty),
    ]
    return pages.union(parts.filter(\.1).map { Words.formPages.count - 1 + $0.0.rawValue })
  }

  private static func drawMembers(
    _ state: State, on canvas: inout Canvas, in area: Area, _ body: Area, _ language: Language
  ) {
    let warnings = state.warnings.flatMap {
      LineBreaks.wrap(Words.warning($0).text(in: language), to: max(1, body.columns - 4))
    }
    let (upper, notes) = body.splitBottom(min(warnings.count, max(0, body.rows - 4)))
    let (list, editorArea) = upper.splitBottom(state.editor == nil ? 0 : min(editorRows(state, in: area), upper.rows))
    var table = Table(
      columns, rows: state.members.indices.map { row($0, state, language) }, cursor: state.cursor,
      empty: state.mayEdit ? Words.nobodyYet : Words.nobody)
    table.isFocused = state.editor == nil
    table.draw(on: &canvas, in: list, language: language)
    for (y, line) in warnings.prefix(notes.rows).enumerated() {
      canvas.write(
        "\(canvas.glyphs[.warning]) \(line)", x: notes.x + 1, y: notes.y + y, role: .warning, limit: notes.right)
    }
    if let editor = state.editor { draw(editor, state, on: &canvas, in: editorArea, language) }
  }

  /// The line between, the name, five fields (each below its label on a narrow screen) and their problems.
  private static func editorRows(_ state: State, in area: Area) -> Int {
    let fields = area.columns < 50 ? 7 : 5
    let rows = 1 + fields + (state.editor?.problems.count ?? 0)
    // The list of posts wants room.
    return state.editor?.isChoosing ?? false ? max(rows, 11) : rows
  }

  private static func draw(_ editor: Form, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language)
  {
    let (head, rest) = area.splitTop(1)
    canvas.rule(head)
    if let name = state.member?.name {
      canvas.write(" \(name) ", x: head.x + 2, y: head.y, role: .heading, limit: head.right)
    }
    // The list of roles opens over the whole page below the tabs.
    editor.draw(on: &canvas, in: rest, language: language)
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Vocabulary.name, .share(1, minimum: 16)), TableColumn(Words.role, .fixed(12)),
      TableColumn(Words.from, .fixed(12), priority: 1), TableColumn(Words.to, .fixed(12), priority: 3),
      TableColumn(Words.term, .fixed(12), priority: 2), TableColumn(Words.signs, .fixed(5), priority: 4),
    ]
  }

  private static func row(_ line: Int, _ state: State, _ language: Language) -> [TableCell] {
    let member = state.members[line]
    let isWrong = MemberDraft.Field.allCases.contains { state.memberProblems[MemberDraft.field(line, $0)] != nil }
    let isOver = !member.to.isEmpty
    let role = GroupRole(rawValue: member.role).map { Vocabulary.groupRole($0).text(in: language) } ?? "–"
    return [
      TableCell((isWrong ? "! " : "") + member.name, isWrong ? .refused : isOver ? .faint : .text),
      TableCell(role, isOver ? .faint : .text),
      TableCell(member.from.isEmpty ? "–" : day(member.from, state, language), isOver ? .faint : .text),
      TableCell(day(member.to, state, language), .faint), TableCell(day(member.term, state, language), .faint),
      TableCell(member.signs.isEmpty ? "" : Words.signsShort.text(in: language), isOver ? .faint : .text),
    ]
  }

  /// A day in the office's form however it was typed; as typed where it cannot be read.
  private static func day(_ typed: String, _ state: State, _ language: Language) -> String {
    do throws(DateReading.Failure) {
      return Vocabulary.shortDay(try DateReading.day(typed, today: state.today)).text(in: language)
    } catch { return typed }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.part != .pages
      ? nil : Copied(state.form, of: .group, state.id?.raw, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { state.part == .pages ? LongText(state.form) : nil }
}
