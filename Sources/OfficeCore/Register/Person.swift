package import ThaiText

/// A person of the register.
package struct Person: Hashable, Sendable, Identifiable {
  package let id: ID<Person>
  package var details: PersonDetails
  /// Counts the changes; saving over a newer version is refused.
  package var version: Int

  package init(id: ID<Person>, details: PersonDetails, version: Int) {
    self.id = id
    self.details = details
    self.version = version
  }
}

/// What is recorded of a person, as of a day.
package struct PersonDetails: Hashable, Sendable {
  /// Nil only with a reason in `noIDReason`.
  package var nationalID: NationalID?
  package var noIDReason: String?
  package var name: PersonName
  package var sex: Sex
  package var birth: Birth?
  package var address: Address
  /// The first is the one to call.
  package var phones: [PersonPhone]
  package var community: ID<Community>?
  /// Income per month that the person declared; never a baseline.
  package var declaredIncome: Money?
  package var categories: Set<PersonCategory>
  /// The code of the household; nil gives the person a household of one.
  package var household: String?
  package var isHead: Bool
  /// ชื่อเล่น
  package var nickname: String?
  /// ชื่อสกุลเดิม: before a marriage or a change of name.
  package var formerSurname: String?
  package var occupation: String?
  package var skills: String?
  /// What training the person wants, by code; what no code says stands in `trainingOther`.
  package var training: Set<Training> = []
  package var trainingOther: String?

  /// The number to call.
  package var phone: String? {
    get { phones.first?.number }
    set {
      if let newValue {
        if phones.isEmpty { phones = [PersonPhone(newValue)] } else { phones[0].number = newValue }
      } else if !phones.isEmpty {
        phones.removeFirst()
      }
    }
  }

  package init(
    nationalID: NationalID? = nil, noIDReason: String? = nil, name: PersonName, sex: Sex = .unspecified,
    birth: Birth? = nil, address: Address = Address(), phone: String? = nil, community: ID<Community>? = nil,
    declaredIncome: Money? = nil, categories: Set<PersonCategory> = [], household: String? = nil, isHead: Bool = false
  ) {
    self.nationalID = nationalID
    self.noIDReason = noIDReason
    self.name = name
    self.sex = sex
    self.birth = birth
    self.address = address
    self.phones = phone.map { [PersonPhone($0)] } ?? []
    self.community = community
    self.declaredIncome = declaredIncome
    self.categories = categories
    self.household = household
    self.isHead = isHead
  }
}

/// The parts of an address as the house register has them.
package struct Address: Hashable, Sendable {
  package var houseNumber: String?
  package var moo: String?
  package var soi: String?
  package var road: String?
  package var subdistrict: String?
  package var district: String?
  package var province: String?
  package var postcode: String?

  package init(
    houseNumber: String? = nil, moo: String? = nil, soi: String? = nil, road: String? = nil,
    subdistrict: String? = nil, district: String? = nil, province: String? = nil, postcode: String? = nil
  ) {
    self.houseNumber = houseNumber
    self.moo = moo
    self.soi = soi
    self.road = road
    self.subdistrict = subdistrict
    self.district = district
    self.province = province
    self.postcode = postcode
  }
}

package enum Sex: String, CaseIterable, Sendable {
  case female = "f"
  case male = "m"
  case unspecified = "x"
}

/// The unit of the income indicator ("family", ครอบครัว): people who live in one house register.
package enum Household {}
