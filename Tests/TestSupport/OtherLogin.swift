package import Foundation

/// A second login of this machine, so that two people can open one office file: the program asks the machine who runs it.
///
/// Root gives the folder of the office to the group of `daemon` and runs the program as `daemon`, as an office of a real
/// municipality lies in a folder of its staff's group. Whoever is not root becomes root of a user namespace, in which
/// the same files are root's; where the kernel forbids that, the test fails and says so.
package struct OtherLogin {
  package let name: String
  /// A copy of the program that the login may run, behind what makes the login run it.
  package let command: [String]

  /// - Parameter folder: where the office is going to lie.
  package init(sharing folder: URL) throws {
    let program = folder.appendingPathComponent("program").path
    try FileManager.default.copyItem(atPath: Program.path(), toPath: program)
    if getuid() == 0 {
      guard let entry = getpwnam("daemon") else {
        throw Tmux.Failure(description: "this machine has no login daemon, which every Debian has")
      }
      let (user, group) = (entry.pointee.pw_uid, entry.pointee.pw_gid)
      guard chown(folder.path, 0, group) == 0, chmod(folder.path, 0o2770) == 0 else {
        throw Tmux.Failure(description: "the folder could not be given to the group: errno \(errno)")
      }
      name = "daemon"
      command = ["setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", program]
    } else {
      name = "root"
      command = ["unshare", "--user", "--map-root-user", program]
      let tried = Process()
      tried.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
      tried.arguments = ["--user", "--map-root-user", "true"]
      try tried.run()
      tried.waitUntilExit()
      guard tried.terminationStatus == 0 else {
        throw Tmux.Failure(
          description: "a second login needs root, or a kernel that lets users make namespaces (see user_namespaces(7))"
        )
      }
    }
  }
}
