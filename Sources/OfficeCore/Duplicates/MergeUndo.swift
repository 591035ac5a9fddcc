/// The journal's words for a merge and for taking one back.
package enum MergeUndo {
  package static let deed = "merge"
  package static let undoDeed = "unmerge"
  /// The field of a merge's entry that names the merged record.
  package static let mergedField = "merged"
}
