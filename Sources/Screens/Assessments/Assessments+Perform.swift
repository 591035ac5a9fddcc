package import OfficeStorage

extension Assessments {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let year, let subject):
      return .loaded(
        try office.assessmentsDue(fiscalYear: year),
        try subject.flatMap { try office.draft(screen: screen, subject: $0) })
    case .record(let entries):
      try office.record(entries)
      return .saved(entries.count)
    }
  }
}
