package import OfficeStorage

extension Home {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load: .loaded(try office.homeSummary())
    case .count: .counted(try SearchFigure.shared(in: office))
    }
  }
}
