package import ThaiText

/// The year's umbrella project (โครงการหลัก): approved by the mayor before the committee screens; its amount, with
/// transfers, is the budget of every proposal of the year.
package struct UmbrellaProject: Hashable, Sendable, Identifiable {
  package let id: ID<UmbrellaProject>
  package var details: Details
  package var version: Int

  package struct Details: Hashable, Sendable {
    package var fiscalYear: Int
    package var name: String
    /// Number and date of the memo by which the mayor approved.
    package var memoNumber: String
    package var approvedOn: Day
    package var signer: String
    /// Page of the budget ordinance, plan, work and category, in one line.
    package var budgetLine: String
    package var amount: Money

    package init(
      fiscalYear: Int, name: String, memoNumber: String, approvedOn: Day, signer: String, budgetLine: String,
      amount: Money
    ) {
      self.fiscalYear = fiscalYear
      self.name = name
      self.memoNumber = memoNumber
      self.approvedOn = approvedOn
      self.signer = signer
      self.budgetLine = budgetLine
      self.amount = amount
    }
  }

  package init(id: ID<UmbrellaProject>, details: Details, version: Int) {
    self.id = id
    self.details = details
    self.version = version
  }
}

/// A transfer (โอนงบประมาณ) into (positive) or out of (negative) the umbrella project's amount.
package struct BudgetTransfer: Hashable, Sendable {
  package var day: Day
  package var amount: Money
  package var memoNumber: String
  package var reason: String

  package init(day: Day, amount: Money, memoNumber: String, reason: String) {
    self.day = day
    self.amount = amount
    self.memoNumber = memoNumber
    self.reason = reason
  }
}

/// A round (รอบรับคำขอ) of the year that takes proposals in.
package struct CallRound: Hashable, Sendable, Identifiable {
  package let id: OfficeCore.ID<CallRound>
  package var fiscalYear: Int
  package var number: Int
  package var opens: Day
  package var closes: Day
  package var name: String

  package init(id: OfficeCore.ID<CallRound>, fiscalYear: Int, number: Int, opens: Day, closes: Day, name: String = "") {
    self.id = id
    self.fiscalYear = fiscalYear
    self.number = number
    self.opens = opens
    self.closes = closes
    self.name = name
  }
}

/// The money of a fiscal year as it stands: all of it computed, nothing typed.
package struct BudgetPosition: Hashable, Sendable {
  package var fiscalYear: Int
  /// Nil while no umbrella project of the year is recorded.
  package var amount: Money?
  package var transfers: Money
  /// Approved by the mayor (approved and completed proposals).
  package var approved: Money
  /// Recommended by the committee and waiting for the mayor.
  package var recommended: Money

  package init(fiscalYear: Int, amount: Money?, transfers: Money, approved: Money, recommended: Money) {
    self.fiscalYear = fiscalYear
    self.amount = amount
    self.transfers = transfers
    self.approved = approved
    self.recommended = recommended
  }

  /// What the committee may still recommend: budget less approved less recommended; nil without an umbrella project.
  package var left: Money? { amount.map { $0 + transfers - approved - recommended } }
  /// What the mayor may still approve: budget less approved.
  package var leftToApprove: Money? { amount.map { $0 + transfers - approved } }
}
