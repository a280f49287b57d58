// Details are written down only where there are any, and what is not written is not there: most claims
// have none, and a kind of detail that comes later leaves what was written before as it is.

extension ClaimDetails {
  private enum CodingKeys: String, CodingKey {
    case isPresupposed, actor, isVerdict, isAllegation, allegationTarget, pejorativeTarget,
      isScopeAmbiguous
    case loadedWords, vagueQuantities, dates, proposition, isDisclosure, isPersonal
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    isPresupposed = try values.decodeIfPresent(Bool.self, forKey: .isPresupposed) ?? false
    actor = try values.decodeIfPresent(TextSpan.self, forKey: .actor)
    isVerdict = try values.decodeIfPresent(Bool.self, forKey: .isVerdict) ?? false
    isAllegation = try values.decodeIfPresent(Bool.self, forKey: .isAllegation) ?? false
    allegationTarget = try values.decodeIfPresent(TextSpan.self, forKey: .allegationTarget)
    pejorativeTarget = try values.decodeIfPresent(TextSpan.self, forKey: .pejorativeTarget)
    isScopeAmbiguous = try values.decodeIfPresent(Bool.self, forKey: .isScopeAmbiguous) ?? false
    loadedWords = try values.decodeIfPresent([TextSpan].self, forKey: .loadedWords) ?? []
    vagueQuantities = try values.decodeIfPresent([TextSpan].self, forKey: .vagueQuantities) ?? []
    dates = try values.decodeIfPresent([PrintedDate].self, forKey: .dates) ?? []
    proposition = try values.decodeIfPresent(Int.self, forKey: .proposition)
    isDisclosure = try values.decodeIfPresent(Bool.self, forKey: .isDisclosure) ?? false
    isPersonal = try values.decodeIfPresent(Bool.self, forKey: .isPersonal) ?? false
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfTrue(isPresupposed, forKey: .isPresupposed)
    try values.encodeIfPresent(actor, forKey: .actor)
    try values.encodeIfTrue(isVerdict, forKey: .isVerdict)
    try values.encodeIfTrue(isAllegation, forKey: .isAllegation)
    try values.encodeIfPresent(allegationTarget, forKey: .allegationTarget)
    try values.encodeIfPresent(pejorativeTarget, forKey: .pejorativeTarget)
    try values.encodeIfTrue(isScopeAmbiguous, forKey: .isScopeAmbiguous)
    try values.encodeIfAny(loadedWords, forKey: .loadedWords)
    try values.encodeIfAny(vagueQuantities, forKey: .vagueQuantities)
    try values.encodeIfAny(dates, forKey: .dates)
    try values.encodeIfPresent(proposition, forKey: .proposition)
    try values.encodeIfTrue(isDisclosure, forKey: .isDisclosure)
    try values.encodeIfTrue(isPersonal, forKey: .isPersonal)
  }
}

extension AttributionDetails {
  private enum CodingKeys: String, CodingKey {
    case role, institution, basis, interest, motive, definiteness, isParty, count, relay, item,
      parent
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    role = try values.decodeIfPresent(TextSpan.self, forKey: .role)
    institution = try values.decodeIfPresent(TextSpan.self, forKey: .institution)
    basis = try values.decodeIfPresent(TextSpan.self, forKey: .basis)
    interest = try values.decodeIfPresent(TextSpan.self, forKey: .interest)
    motive = try values.decodeIfPresent(TextSpan.self, forKey: .motive)
    definiteness = try values.decodeIfPresent(Definiteness.self, forKey: .definiteness)
    isParty = try values.decodeIfPresent(Bool.self, forKey: .isParty) ?? false
    count = try values.decodeIfPresent(Int.self, forKey: .count)
    relay = try values.decodeIfPresent(TextSpan.self, forKey: .relay)
    item = try values.decodeIfPresent(PrintedItem.self, forKey: .item)
    parent = try values.decodeIfPresent(TextSpan.self, forKey: .parent)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(role, forKey: .role)
    try values.encodeIfPresent(institution, forKey: .institution)
    try values.encodeIfPresent(basis, forKey: .basis)
    try values.encodeIfPresent(interest, forKey: .interest)
    try values.encodeIfPresent(motive, forKey: .motive)
    try values.encodeIfPresent(definiteness, forKey: .definiteness)
    try values.encodeIfTrue(isParty, forKey: .isParty)
    try values.encodeIfPresent(count, forKey: .count)
    try values.encodeIfPresent(relay, forKey: .relay)
    try values.encodeIfPresent(item, forKey: .item)
    try values.encodeIfPresent(parent, forKey: .parent)
  }
}

extension KeyedEncodingContainer {
  fileprivate mutating func encodeIfTrue(_ value: Bool, forKey key: Key) throws {
    if value { try encode(value, forKey: key) }
  }

  fileprivate mutating func encodeIfAny(_ values: [some Encodable], forKey key: Key) throws {
    if !values.isEmpty { try encode(values, forKey: key) }
  }
}
