internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension GroupForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.isInMembers else { return state.form.draw(on: &canvas, in: area, language: language) }
    let (top, body) = area.splitTop(area.rows > 2 ? 1 : 0)
    let flagged = (state.form.problems.isEmpty ? [] : [0]) + (state.memberProblems.isEmpty ? [] : [1])
    Tabs([Words.details, Words.members], selected: 1, flagged: Set(flagged)).draw(
      on: &canvas, in: top, language: language)
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

  /// The line between, the name, three fields (each below its label on a narrow screen) and their problems.
  private static func editorRows(_ state: State, in area: Area) -> Int {
    let fields = area.columns < 50 ? 6 : 3
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
      TableColumn(Words.from, .fixed(12), priority: 1), TableColumn(Words.to, .fixed(12), priority: 2),
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
      TableCell(day(member.to, state, language), .faint),
    ]
  }

  /// A day in the office's form however it was typed; as typed where it cannot be read.
  private static func day(_ typed: String, _ state: State, _ language: Language) -> String {
    do throws(DateReading.Failure) {
      return Vocabulary.shortDay(try DateReading.day(typed, today: state.today)).text(in: language)
    } catch { return typed }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.isInMembers
      ? nil : Copied(state.form, of: .group, state.id?.raw, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { state.isInMembers ? nil : LongText(state.form) }
}
