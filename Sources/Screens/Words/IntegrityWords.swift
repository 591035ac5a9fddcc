package import OfficeStorage
package import TerminalUI

/// What `verify` and the page of the same check say: each invariant by name, why it matters, and what to do.
package enum IntegrityWords {
  package static func name(_ invariant: Invariant) -> Phrase {
    switch invariant {
    case .fileStructure: Phrase("โครงสร้างแฟ้มสมบูรณ์", "The file's structure is whole")
    case .references: Phrase("รายการอ้างอิงถึงกันครบ", "Records refer to records that exist")
    case .storedCodes: Phrase("รหัสที่เก็บเป็นรหัสที่โปรแกรมรู้จัก", "Stored codes are known")
    case .storedDays: Phrase("วันที่ที่เก็บเป็นวันที่จริง", "Stored days are days")
    case .noNegativeAmounts: Phrase("จำนวนเงินไม่ติดลบ", "No amount is negative")
    case .journalChain: Phrase("บันทึกการใช้งานระบบต่อกันครบ", "The journal's chain holds")
    case .journalRecords: Phrase("รายการในบันทึกการใช้งานระบบยังอยู่ครบ", "Every journaled record exists")
    case .journalVersions: Phrase("ทุกการแก้ไขมีในบันทึกการใช้งานระบบ", "Every change is journaled")
    case .journalValues: Phrase("ค่าปัจจุบันตรงกับบันทึกการใช้งานระบบ", "Values agree with the journal")
    case .journaledOrigin: Phrase("ทุกรายการมีที่มาในบันทึกการใช้งานระบบ", "Every record's origin is journaled")
    case .clockForward: Phrase("นาฬิกาของเครื่องไม่เดินถอยหลัง", "The clock never went back")
    case .oneResidence: Phrase("หนึ่งคนมีที่อยู่ปัจจุบันแห่งเดียว", "One present residence a person")
    case .residenceDays: Phrase("ช่วงวันที่อยู่อาศัยไม่ซ้อนกัน", "Residences do not overlap")
    case .nationalIDs: Phrase("เลขประจำตัวประชาชนถูกต้อง", "National IDs are valid")
    case .householdNumbers: Phrase("เลขลำดับครัวเรือนตรงกับรหัส", "Household numbers agree with codes")
    case .searchKeys: Phrase("คำค้นและลำดับตรงกับชื่อ", "Search and sort keys agree with names")
    case .searchIndex: Phrase("ดัชนีค้นหามีทุกคน", "The search index holds everybody")
    case .duplicateKeys: Phrase("คีย์หาข้อมูลอาจซ้ำตรงกับทะเบียน", "Keys for duplicates agree with the register")
    case .merges: Phrase("รายการที่รวมแล้วชี้ไปยังรายการที่คงอยู่", "Merged records lead to the one that stays")
    case .oneHead: Phrase("หนึ่งครัวเรือนมีหัวหน้าคนเดียว", "One head a household")
    case .householdHeads: Phrase("ทุกครัวเรือนมีหัวหน้า", "Every household has a head")
    case .onePost: Phrase("หนึ่งคนหนึ่งตำแหน่งในกลุ่ม", "One post a person in a group")
    case .groupLog: Phrase("บันทึกกิจกรรมกลุ่มไม่ขัดกัน", "Groups' logs do not contradict themselves")
    case .groupLogJournaled: Phrase("กิจกรรมกลุ่มมีที่มาในบันทึกระบบ", "Groups' logs agree with the journal")
    case .attachments: Phrase("เอกสารแนบมีรายการที่แนบอยู่", "Papers are attached to records that exist")
    case .scans: Phrase("ภาพสแกนอยู่ครบและไม่ถูกแก้", "Scans are there and unchanged")
    case .departures: Phrase("ผู้ที่จำหน่ายออกมีเหตุและวันที่", "Departures agree with the lists")
    case .relationOnce: Phrase("ความสัมพันธ์ไม่บันทึกซ้ำ", "A relation is recorded once")
    case .oneSpouse: Phrase("หนึ่งคนมีคู่สมรสคนเดียว", "One spouse a person")
    case .categoryDays: Phrase("ช่วงวันของประเภทไม่ซ้อนกัน", "Times of a category do not overlap")
    case .sameGroupNames: Phrase("กลุ่มในชุมชนเดียวกันชื่อไม่ซ้ำ", "Groups of a community have names of their own")
    case .communityZones: Phrase("ชุมชนอยู่ในเขตตามรหัส", "Communities lie in the zone of their code")
    case .communityChanges: Phrase("ประกาศเกี่ยวกับชุมชนครบถ้วน", "Changes of communities are whole")
    case .closedCommunities: Phrase("ชุมชนที่ยุบแล้วไม่มีใครอยู่", "Nobody is left in a closed community")
    case .canonicalText: Phrase("ข้อความอยู่ในรูปมาตรฐาน", "Text is in its one form")
    case .caseDates: Phrase("วันที่ของแต่ละเรื่องเรียงถูก", "Each case's dates are in order")
    case .proposalStates: Phrase("สถานะข้อเสนอตรงกับผลพิจารณา", "Proposals stand where decisions put them")
    case .decisionDays: Phrase("ข้อเสนอที่พิจารณาแล้วมีวันลงนาม", "Decided proposals have their day")
    case .corrections: Phrase("การแก้ไขการบันทึกชี้ถูกรายการ", "Corrections point at their entries")
    case .budget: Phrase("ไม่เกินวงเงินโครงการหลัก", "The year's budget is not exceeded")
    case .proposalNumbers: Phrase("เลขที่คำขอไม่ซ้ำ", "Proposal numbers are not doubled")
    case .beneficiaryOnce: Phrase("ผู้ได้รับประโยชน์ไม่ซ้ำในเรื่องเดียวกัน", "A beneficiary stands once in a proposal")
    case .frameBeforeCommittee: Phrase("อนุมัติโครงการหลักก่อนคัดกรอง", "Umbrella project before committee")
    case .oldPaperDates: Phrase("วันลงนามไม่ก่อนวันยื่นคำขอ (เอกสารเดิม)", "Old papers: signed after submission")
    case .noFuture: Phrase("ไม่มีวันที่ในอนาคต", "No day lies in the future")
    case .withinRequest: Phrase("วงเงินที่อนุมัติไม่เกินที่ขอ", "No more approved than asked")
    case .linesAddUp: Phrase("รายการค่าใช้จ่ายรวมเท่าวงเงินที่ขอ", "Lines add up to the amount asked")
    case .numberGaps: Phrase("เลขที่คำขอไม่ข้าม", "Proposal numbers run without gaps")
    case .supportHasPeople: Phrase("โครงการที่อนุมัติมีผู้ได้รับประโยชน์", "Approved proposals have beneficiaries")
    case .followUpOfSupported: Phrase("ติดตามเฉพาะครอบครัวที่ได้รับอนุมัติ", "Only supported families are followed up")
    case .baselineInTime: Phrase("เก็บรายได้ฐานทันเวลา", "Baselines are in time")
    case .figures: Phrase("ตัวชี้วัดที่เก็บตรงกับการนับใหม่", "Kept figures agree with a full count")
    case .outreachNumbers: Phrase("เลขลำดับกิจกรรมประชาสัมพันธ์ต่อกันครบ", "Outreach numbers run without gaps")
    case .outreachPlaces: Phrase("กิจกรรมประชาสัมพันธ์อยู่ในเขตเดียว", "Each outreach lies in one zone")
    case .outreachCounts: Phrase("ผู้เข้าร่วมแต่ละประเภทไม่เกินทั้งหมด", "No category exceeds those who came")
    case .walkIns: Phrase("ผู้มาติดต่อมีการขึ้นทะเบียน", "Walk-ins were registered by a deed")
    case .roundDays: Phrase("คำขอยื่นภายในรอบรับคำขอ", "Proposals came within their round")
    case .consents: Phrase("ความยินยอมไม่ซ้อนกัน", "Consents do not overlap")
    case .dataRequests: Phrase("คำร้องเจ้าของข้อมูลครบลำดับ", "Data subjects' requests are in order")
    case .anonymised: Phrase("ผู้ที่ลบตัวตนแล้วไม่มีข้อมูลระบุตัว", "Nothing leads back to the anonymised")
    case .settingsInForce: Phrase("การตั้งค่าครบและใช้ได้", "Every setting has a usable value")
    case .settingSources: Phrase("การตั้งค่ามีที่มา", "Every setting has a source")
    case .administrator: Phrase("มีผู้ดูแลระบบ", "There is an administrator")
    case .outreachOrigin: Phrase("งานประชาสัมพันธ์มีที่มาในบันทึกระบบ", "Outreach agrees with the journal")
    case .roundTerms: Phrase("รอบรับคำขอเรียงเลขและมีที่มา", "Rounds are numbered and were opened by a deed")
    case .sharedSearches: Phrase("คำค้นที่ใช้ร่วมกันมีที่มา", "Shared searches agree with the journal")
    case .registrationDays: Phrase("วันขึ้นทะเบียนตรงกับบันทึกระบบ", "Days of registration agree with the journal")
    case .importBatches: Phrase("ข้อมูลของการนำเข้าอยู่ครบ", "What imports brought is there")
    }
  }

  /// Why it matters.
  package static func why(_ invariant: Invariant) -> Phrase {
    switch invariant {
    case .fileStructure, .references: Phrase("ข้อมูลอาจอ่านไม่ได้หรือหายไปบางส่วน", "Some data may be unreadable or gone.")
    case .storedCodes, .storedDays: Phrase("เปิดรายการนี้ไม่ได้", "The record cannot be opened.")
    case .noNegativeAmounts, .budget, .withinRequest: Phrase("ยอดงบประมาณจะผิด", "The budget's figures would be wrong.")
    case .journalChain, .journalRecords, .journalVersions, .journalValues, .journaledOrigin:
      Phrase("มีการแก้ไขข้อมูลโดยไม่ผ่านโปรแกรม", "Something was changed past the program.")
    case .clockForward:
      Phrase("เวลาในประวัติไม่เรียง แต่ลำดับรายการยังถูกต้อง", "Times in the history are out of order; the entries are not.")
    case .oneResidence, .residenceDays, .oneHead:
      Phrase("เขตและชุมชนของครอบครัวในรายงานอาจผิด", "The family's zone and community may be wrong in reports.")
    case .householdHeads:
      Phrase("ไม่รู้ว่าใครเป็นหัวหน้าครัวเรือนที่จะติดต่อ", "Nobody is known to speak for the household.")
    case .departures: Phrase("รายชื่ออาจขาดหรือเกินคน", "Lists may lack somebody, or have one too many.")
    case .relationOnce, .oneSpouse:
      Phrase("การตรวจส่วนได้เสียอาจผิด", "The check for conflicts of interest may be wrong.")
    case .categoryDays: Phrase("ตัวชี้วัดตามประเภทอาจนับผิด", "Figures by category may count wrongly.")
    case .merges: Phrase("สิทธิของคนนั้นอาจหายไปจากรายการที่คงอยู่", "The person's benefits may be missing where they belong.")
    case .duplicateKeys, .nationalIDs: Phrase("คนเดียวอาจขึ้นทะเบียนสองครั้ง", "One person may be registered twice.")
    case .householdNumbers: Phrase("รหัสครัวเรือนใหม่อาจซ้ำ", "A new household's code may be a double.")
    case .searchKeys, .searchIndex, .canonicalText:
      Phrase("ค้นหาไม่พบหรือเรียงลำดับผิด", "The record may not be found, or is sorted wrongly.")
    case .groupLog, .groupLogJournaled: Phrase("สถานะกลุ่มคำนวณจากบันทึกนี้", "Groups' states are computed from it.")
    case .attachments, .scans: Phrase("หลักฐานจะเปิดไม่ได้หรือไม่น่าเชื่อ", "Evidence is gone or cannot be trusted.")
    case .sameGroupNames: Phrase("กลุ่มเดียวอาจขึ้นทะเบียนสองครั้ง", "One group may be registered twice.")
    case .onePost: Phrase("ประธานไม่ควรถือเงินเอง", "The chair should not keep the money.")
    case .communityChanges:
      Phrase("ชื่อและวันที่ของชุมชนอ้างอิงประกาศไม่ได้", "The community's name and days cannot be traced to an announcement.")
    case .closedCommunities: Phrase("จะนับอยู่ในชุมชนที่ไม่มีแล้ว", "They are counted in a community that is no more.")
    case .communityZones: Phrase("อาจนับผิดเขต", "It may be counted in the wrong zone.")
    case .caseDates, .oldPaperDates, .frameBeforeCommittee, .noFuture:
      Phrase("ลำดับวันที่เป็นข้อที่ผู้ตรวจสอบทักท้วง", "Auditors object to dates out of order.")
    case .proposalStates, .decisionDays, .corrections, .figures:
      Phrase("ตัวชี้วัดและงบประมาณอาจนับผิด", "Indicators and budget may count it wrongly.")
    case .outreachNumbers, .outreachPlaces, .outreachCounts:
      Phrase("ความครอบคลุมชุมชนจะนับผิด", "Community coverage would count it wrongly.")
    case .walkIns: Phrase("ไม่รู้ว่าใครขึ้นทะเบียนไว้", "Nobody could say who registered the person.")
    case .outreachOrigin, .sharedSearches:
      Phrase("มีการแก้ไขข้อมูลโดยไม่ผ่านโปรแกรม", "Something was changed past the program.")
    case .roundTerms: Phrase("คำขออาจถูกนับผิดรอบ", "Proposals may be counted in the wrong round.")
    case .registrationDays: Phrase("ค้นหาตามวันขึ้นทะเบียนจะผิด", "Searching by the day of registration would be wrong.")
    case .importBatches: Phrase("เรียกคืนการนำเข้าไม่ได้หรือไม่ครบ", "The import could not be taken back whole.")
    case .roundDays: Phrase("ผู้ตรวจสอบจะถามเหตุที่รับนอกรอบ", "Auditors ask why it was taken outside the round.")
    case .proposalNumbers, .numberGaps: Phrase("เลขรับต้องอ้างอิงได้เพียงเรื่องเดียว", "A number must stand for one case.")
    case .beneficiaryOnce, .supportHasPeople, .followUpOfSupported, .baselineInTime:
      Phrase("จำนวนครอบครัวในตัวชี้วัดไม่ครบหรือผิด", "The indicator's families would be wrong or missing.")
    case .linesAddUp: Phrase("วงเงินที่ขอไม่มีรายการรองรับ", "The amount asked is not borne out by its lines.")
    case .consents, .dataRequests, .anonymised:
      Phrase("อาจผิดกฎหมายคุ้มครองข้อมูลส่วนบุคคล", "The law on personal data may be broken.")
    case .settingsInForce, .settingSources: Phrase("ผลคำนวณอ้างอิงไม่ได้", "What is computed from it has no ground.")
    case .administrator: Phrase("ไม่มีใครเพิ่มผู้ใช้หรือตั้งค่าได้", "Nobody can add logins or change settings.")
    }
  }

  /// What to do about it.
  package static func advice(_ invariant: Invariant) -> Phrase {
    switch invariant {
    case .fileStructure, .references, .storedCodes, .storedDays, .noNegativeAmounts, .searchIndex, .searchKeys,
      .duplicateKeys, .merges, .figures, .administrator, .groupLog, .attachments,
      .householdNumbers, .communityChanges, .departures, .settingsInForce, .outreachNumbers, .outreachPlaces,
      .outreachCounts, .walkIns, .consents, .dataRequests,
      .anonymised, .roundTerms, .importBatches:
      Phrase(
        "กรุณาหยุดใช้ แจ้งผู้ดูแลระบบ และกู้คืนจากสำเนาล่าสุดที่ตรวจแล้วถูกต้อง",
        "Stop using it, tell the administrator, and restore the last backup that verifies.")
    case .scans:
      Phrase(
        "กรุณานำภาพสแกนกลับจากสำเนาโฟลเดอร์ .scans หรือสแกนใหม่แล้วแนบอีกครั้ง",
        "Bring the scan back from a copy of the .scans folder, or scan and attach it again.")
    case .journalChain, .journalRecords, .journalVersions, .journalValues, .journaledOrigin, .groupLogJournaled,
      .outreachOrigin, .sharedSearches, .registrationDays:
      Phrase(
        "เก็บแฟ้มนี้ไว้เป็นหลักฐาน แล้วเทียบกับสำเนาสำรอง", "Keep this file as evidence and compare it with the backups.")
    case .clockForward: Phrase("กรุณาตั้งเวลาเครื่องให้ตรง (NTP)", "Set the machine's clock by NTP.")
    case .oneResidence, .residenceDays, .oneHead, .nationalIDs, .canonicalText, .relationOnce, .oneSpouse,
      .categoryDays:
      Phrase("กรุณาเปิดรายการแล้วแก้ไขให้ตรงกับเอกสาร", "Open the record and put it right from its papers.")
    case .sameGroupNames:
      Phrase("กรุณาเทียบสองกลุ่ม แล้วเลิกกลุ่มที่ซ้ำ", "Compare the two and dissolve the double.")
    case .householdHeads:
      Phrase("กรุณาเปิดครัวเรือนแล้วเลือกหัวหน้าคนใหม่ (k)", "Open the household and choose its head (k).")
    case .onePost: Phrase("กรุณาให้กลุ่มเลือกกรรมการใหม่", "Ask the group to choose its officers anew.")
    case .closedCommunities:
      Phrase("กรุณาเปลี่ยนชุมชนของครัวเรือนและกลุ่มเหล่านี้", "Bring these households and groups under another community.")
    case .communityZones: Phrase("กรุณาตรวจเขตของชุมชนแล้วนำเข้าใหม่", "Check the community's zone and import it again.")
    case .caseDates, .proposalStates, .decisionDays, .corrections, .withinRequest, .oldPaperDates, .noFuture:
      Phrase("กรุณาตรวจกับเอกสาร แล้วแก้ไขการบันทึกพร้อมเหตุผล", "Check the papers and correct the record with a reason.")
    case .frameBeforeCommittee: Phrase("กรุณาตรวจวันที่อนุมัติโครงการหลัก", "Check the day of the umbrella project's approval.")
    case .budget: Phrase("กรุณาโอนงบประมาณเพิ่มหรือปรับลดวงเงิน", "Transfer budget in, or reduce amounts.")
    case .proposalNumbers, .numberGaps, .linesAddUp:
      Phrase("กรุณาตรวจกับทะเบียนรับ", "Check the register of papers received.")
    case .beneficiaryOnce, .supportHasPeople: Phrase("กรุณาตรวจรายชื่อผู้ได้รับประโยชน์", "Check the list of beneficiaries.")
    case .followUpOfSupported, .baselineInTime: Phrase("กรุณาตรวจวันที่และรอบของการติดตาม", "Check the days and rounds.")
    case .roundDays: Phrase("กรุณาตรวจเหตุผลในประวัติของคำขอ", "Look for the reason in the proposal's history.")
    case .settingSources: Phrase("กรุณาระบุที่มาในหน้าการตั้งค่า", "Name the source on the settings screen.")
    }
  }

  package static func severity(_ severity: Invariant.Severity) -> Phrase {
    switch severity {
    case .error: Phrase("ผิด", "error")
    case .warning: Phrase("ควรตรวจ", "warning")
    }
  }

  /// What a record is called, with what it is: a community's or group's code says little alone.
  package static func record(_ record: FoundRecord) -> Phrase {
    let noun: Phrase? =
      switch record.subject {
      case .person: Phrase("บุคคล ", "person ")
      case .household: Phrase("ครัวเรือน ", "household ")
      case .group: Phrase("กลุ่ม ", "group ")
      case .proposal: Phrase("คำขอ ", "proposal ")
      case .community: Phrase("ชุมชน ", "community ")
      case .umbrella: Phrase("โครงการหลักปี ", "umbrella project ")
      case .setting: Phrase("การตั้งค่า ", "setting ")
      case .user: Phrase("ผู้ใช้ ", "login ")
      case .organisation: Phrase("องค์กร ", "organisation ")
      case .network: Phrase("เครือข่าย ", "network ")
      case .round: Phrase("รอบรับคำขอ ", "round ")
      case .outreach: Phrase("กิจกรรมประชาสัมพันธ์ ", "outreach ")
      case .interest: Phrase("ผู้สนใจ ", "interest ")
      case .zoneRequest: Phrase("คำขอถึงเขตอื่น ", "request to another zone ")
      case .dataRequest: Phrase("คำร้อง ", "request ")
      case .anonymisingList: Phrase("บัญชีลบตัวตน ", "list ")
      case .office, .income, .assessment, .file, nil: nil
      }
    return (noun ?? Phrase(verbatim: "")) + Phrase(verbatim: record.code)
  }
}
