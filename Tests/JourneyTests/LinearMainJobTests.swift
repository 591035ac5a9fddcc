import Interchange
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// The programme's main job line by line.
@Suite struct LinearMainJobTests {
  @Test func `lines lead to the same records as the full screen`() throws {
    let calendar = Calendar()
    let office = try ProgrammeYear.office(calendar)
    let session = LinearSession(office)
    session.type("10")
    print(session.all)
  }
}
