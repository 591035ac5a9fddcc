package import ThaiText

/// A rule of the programme that forbids a deed. Carries data, never sentences.
package enum RuleViolation: Error, Hashable, Sendable {
  /// An earlier step whose day an order of dates refers to.
  package enum Step: String, Hashable, Sendable {
    case submission, screening, umbrellaProject, baseline, residence, communityOpened, founding, lastActivity, departure
    case consent, withdrawal, request
  }

  /// The proposal is not where this deed can be done.
  case wrongState(ProposalStatus)
  case inFuture(Day)
  /// A day lies before the step that it must follow.
  case before(Day, Step, Day)
  case reasonMissing
  case amountMissing
  case memoMissing
  case signerMissing
  /// The signer and the recorder are two people.
  case signerIsRecorder
  case aboveRequested(Money, Money)
  case notReduced(Money)
  case reducedWithoutSayingSo(Money)
  case noUmbrellaProject(Int)
  case overBudget(by: Money)
  /// The papers of the completeness check that are missing.
  case papersMissing([ProposalPaper])
  /// A correction must keep within what the record is about.
  case nothingToCorrect
  case nothingChanged
  /// The user's role or zone does not allow it.
  case notPermitted(Permission)
  case lastAdministrator
  case duplicateCode(String)
  case duplicateLogin(String)
  /// The number stands in the register, in a zone that the user does not see: that much is told and no more.
  case numberKnownElsewhere
  case numberKnown(ID<Person>)
  case yearHasUmbrellaProject(Int)
  case transferBelowUse(left: Money)
  /// The income is so far from the last that it wants a comment.
  case commentMissing(household: String, last: Money)
  /// An entry of this household, round and day stands already; it is put right by a correction.
  case alreadyRecorded(household: String, Money)
  case notSupported
  case cannotUndo(EditUndo.Obstacle)
  case cannotUndoImport(ImportUndo.Obstacle)
  /// A change of communities rests on an announcement with its number.
  case announcementMissing
  /// The community (by its code) is closed.
  case communityClosed(String)
  /// The community of this code answers to the name already.
  case communityNameTaken(String)
  case sameCommunity
  /// So many people and groups are still registered there.
  case communityInUse(people: Int, groups: Int)
  /// The person is no member of the household now.
  case notMember
  case nobodyChosen
  /// Everybody would leave: that is a move, not a split.
  case wholeHousehold
  /// The head leaves, and nobody was named who follows.
  case headMissing
  case sameHousehold
  case evidenceMissing
  /// A consent to the same is in force.
  case consentStands
  case consentWithdrawn
  /// The request (by its number) has its answer.
  case requestAnswered(String)
  /// A legal duty holds the record.
  case heldByLaw(RetentionHold)
  /// The record is to be kept until then.
  case notDue(Day)
  /// The identity is removed already.
  case anonymised
  /// Another list is prepared: it is done or given up first.
  case listPrepared
  /// The list is done or given up.
  case listClosed
  /// Nobody lives in the household (by its code) now.
  case emptyHousehold(String)
  /// The community lies in another zone than the outreach is of.
  case communityOfOtherZone(String, zone: Int)
  /// It has its running number in this fiscal year and zone, and keeps it.
  case numberedThere(fiscalYear: Int, zone: Int)
  /// No round of the year is open on the day of submission.
  case noRoundOpen(Day)
  case roundNotOpen(Day, number: Int, opens: Day, closes: Day)
  /// The interest is of a person of the register already.
  case registeredAlready(ID<Person>)
  /// The number is not known in another zone: there is nothing to ask.
  case nothingToAsk
  case askedAlready
  case answeredAlready
  /// The group was dissolved on this day.
  case groupDissolved(Day)
  case notDissolved
  case duplicateName(String)
  /// The file is not in the drop folder any more, or is no plain file.
  case scanGone(String)
  /// The file was still being written while it was read.
  case scanUnsettled(String)
  /// The same scan is attached to the record already.
  case scanAttached(String)
  case noDropFolder
  /// The person left the register on this day.
  case departed(Day)
  /// The person stands in the register.
  case notDeparted
  /// These two stand in this relation already.
  case alreadyRelated(RelationKind)
  case relatedToSelf
  case alreadyHeld(PersonCategory)
  /// The person of this name, empty where the user does not see it, left the register on this day and is not chosen anew.
  case leftRegister(String, Day)
}
