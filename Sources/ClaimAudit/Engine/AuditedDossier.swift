package import ClaimModel

/// A dossier under a policy, with what rules look up. Everything is made once, so that a lookup costs
/// next to nothing and an audit grows with the length of the text alone; a rule that walks through the
/// claims of a proposition must therefore be about propositions.
package struct AuditedDossier: Sendable {
  /// What is judged: utterances, views and our own voice.
  package let dossier: Dossier
  package let policy: Policy
  /// In reading order.
  package let attributions: [DossierAttribution]
  /// In reading order.
  package let claims: [DossierClaim]
  /// In reading order of their first mentions.
  package let propositions: [AuditedProposition]
  /// The page says somewhere what could not be verified.
  package let printsDisclosure: Bool
  /// The piece is written as one person's, or to the reader: several claims in its own voice speak of
  /// “I” or “you”, as in columns, letters and advice.
  package let isPersonal: Bool
  /// Whom the claims are about.
  package let parties: Parties

  private let sources: CitedSources
  /// The first words of each wording in whose content another attribution stands.
  private let passingOn: Set<TextSpan>
  /// By those words, the attribution.
  private let carriers: [TextSpan: Int]
  private let unnamed: UnnamedSources
  private let propositionAt: [Key<DossierClaim>: Int]
  private let firstQuoted: Key<DossierClaim>?
  private let segments: OrderedSegments
  /// By what the first of its open dates is reckoned from; claims in quotation marks are left out.
  private let firstWithOpenDate: [DateAnchor: Key<DossierClaim>]
  /// What the policy changes of each list; nil where nothing.
  private let loaded, vagueQuantities, boilerplate: WordFilter?

  package init(_ dossier: Dossier, policy: Policy = .default) {
    let dossier = dossier.stated
    self.dossier = dossier
    self.policy = policy
    attributions = dossier.attributions.sorted {
      ($0.printed.spans.first ?? TextSpan(0, 0), $0.key)
        < ($1.printed.spans.first ?? TextSpan(0, 0), $1.key)
    }
    claims = dossier.claims.sorted {
      ($0.printed.spans.first ?? TextSpan(0, 0), $0.key)
        < ($1.printed.spans.first ?? TextSpan(0, 0), $1.key)
    }
    passingOn = Set(attributions.compactMap(\.printed.details.parent))
    var carriers: [TextSpan: Int] = [:]
    if !passingOn.isEmpty {
      for (index, attribution) in attributions.enumerated() {
        guard let first = attribution.printed.wording.first, passingOn.contains(first) else {
          continue
        }
        carriers[first] = index
      }
    }
    self.carriers = carriers
    let sources = CitedSources(attributions, in: dossier)
    self.sources = sources
    let segments = OrderedSegments(dossier)
    self.segments = segments
    unnamed = UnnamedSources(attributions, in: dossier, segments)
    (propositions, propositionAt) = Self.propositions(of: claims, in: dossier, sources)
    printsDisclosure = claims.contains(where: \.printed.details.isDisclosure)
    isPersonal = claims.count { $0.printed.details.isPersonal } >= Self.fewestPersonal
    parties = Parties(of: claims, heardIn: attributions, text: dossier.text)
    firstQuoted = claims.first { $0.printed.isQuoted && !$0.attributions.isEmpty }?.key
    var firstWithOpenDate: [DateAnchor: Key<DossierClaim>] = [:]
    for claim in claims where !claim.printed.isQuoted {
      guard let anchor = claim.printed.details.openDates.first?.anchor else { continue }
      if firstWithOpenDate[anchor] == nil { firstWithOpenDate[anchor] = claim.key }
    }
    self.firstWithOpenDate = firstWithOpenDate
    func filter(_ list: WordClass) -> WordFilter? {
      policy.wordChanges[list].map { WordFilter($0.value) }
    }
    (loaded, vagueQuantities, boilerplate) =
      (filter(.loaded), filter(.vagueQuantity), filter(.boilerplate))
  }

  /// One “you” stands in many a news report.
  private static let fewestPersonal = 2

  private static func propositions(
    of claims: [DossierClaim], in dossier: Dossier, _ sources: CitedSources
  ) -> ([AuditedProposition], [Key<DossierClaim>: Int]) {
    var groups: [[DossierClaim]] = []
    var groupAt: [Int: Int] = [:]
    var propositionAt: [Key<DossierClaim>: Int] = [:]
    for claim in claims {
      let known = claim.printed.details.proposition.flatMap { groupAt[$0] }
      let index = known ?? groups.count
      if known == nil { groups.append([]) }
      groups[index].append(claim)
      propositionAt[claim.key] = index
      if let ordinal = claim.printed.details.proposition { groupAt[ordinal] = index }
    }
    let propositions = groups.map { claims in
      AuditedProposition(
        claims: claims,
        attributions: Set(claims.flatMap(\.attributions)).compactMap { dossier[$0] }
          .sorted { sources.order(of: $0) < sources.order(of: $1) },
        sourceNumber: sources.number)
    }
    return (propositions, propositionAt)
  }

  // MARK: Who says it

  /// Who a claim is attributed to; empty for one in the publication's own voice.
  package func attributions(of claim: DossierClaim) -> [DossierAttribution] {
    claim.attributions.compactMap { dossier[$0] }
  }

  /// The level of the most answerable of those a claim is attributed to.
  package func level(of claim: DossierClaim) -> Level {
    attributions(of: claim).map(\.printed.level).min { $0.rank < $1.rank } ?? .ownVoice
  }

  /// Every attribution to the same name or, where there is no name, in the same words; the given
  /// one is among them. In reading order.
  package func references(like attribution: DossierAttribution) -> [DossierAttribution] {
    sources.references(like: attribution)
  }

  /// The attribution in whose content another one stands; nil where it stands in none.
  package func carrier(of attribution: DossierAttribution) -> DossierAttribution? {
    attribution.printed.details.parent.flatMap { carriers[$0] }.map { attributions[$0] }
  }

  /// Whether somebody else's words stand in what the source is said to say.
  package func passesOn(_ attribution: DossierAttribution) -> Bool {
    attribution.printed.wording.first.map(passingOn.contains) ?? false
  }

  /// Equal for attributions to one source, as `references(like:)` has it.
  func sourceNumber(of attribution: DossierAttribution) -> Int { sources.number(of: attribution) }

  /// Whether nothing on the page names the source: neither its words nor, for somebody spoken of as
  /// known (“the governor”, “Marit”), anything else. False for a source that is named.
  package func isNamedNowhere(_ attribution: DossierAttribution) -> Bool {
    unnamed.contains(attribution)
  }

  /// The attribution that comes next on the page; nil behind the last.
  package func nextSource(behind attribution: DossierAttribution) -> DossierAttribution? {
    let next = sources.order(of: attribution) + 1
    return attributions.indices.contains(next) ? attributions[next] : nil
  }

  /// Whether one of the next two attributions behind one to several people is to somebody who can be found:
  /// “critics say so. ‘It leaks,’ said Ana Keld” names one of them.
  package func isExemplified(_ attribution: DossierAttribution) -> Bool {
    guard attribution.printed.isPlural else { return false }
    return isFollowedByIdentified(attribution, within: 2)
  }

  /// Whether an attribution to one person who is described opens the page, behind at most what the headline
  /// says, and one of the next four is to somebody who can be found.
  package func isAnnounced(_ attribution: DossierAttribution) -> Bool {
    guard attribution.printed.level == .describedIndividual,
      attributions[..<sources.order(of: attribution)].allSatisfy({
        $0.printed.spans.first.flatMap { segments[at: $0.start] }?.role == .headline
      })
    else { return false }
    return isFollowedByIdentified(attribution)
  }

  /// Whether one of the next four attributions is to somebody or something that can be found: so far a lead may
  /// stand before the source that it announces.
  package func isFollowedByIdentified(_ attribution: DossierAttribution, within count: Int = 4)
    -> Bool
  {
    let next = sources.order(of: attribution) + 1
    return attributions[min(next, attributions.count)...].prefix(count).contains {
      $0.printed.level.band == .identified
    }
  }

  /// Whether the last attribution before a claim says that somebody who can be found accuses: what is said next
  /// without saying by whom (“he was accused of …”) goes on with it.
  package func goesOnAccusing(_ claim: DossierClaim) -> Bool {
    guard let before = lastReported(before: claim), before.printed.level.band == .identified
    else { return false }
    return before.claims.contains { dossier[$0]?.printed.details.isAllegation == true }
  }

  /// Whether the last attribution before a claim is to a document or to data: the figures that follow without a
  /// source (“a year ago it was 12 per cent”) are mostly from there.
  package func goesOnCounting(_ claim: DossierClaim) -> Bool {
    lastReported(before: claim).map { [.document, .dataset].contains($0.printed.sourceKind) }
      ?? false
  }

  /// The last attribution that starts before a claim; nil where none does.
  package func lastReported(before claim: DossierClaim) -> DossierAttribution? {
    guard let start = claim.printed.spans.hull?.start else { return nil }
    let place = attributions.partitioningIndex {
      ($0.printed.spans.first?.start ?? 0) >= start
    }
    return place > 0 ? attributions[place - 1] : nil
  }

  /// What was agreed with the source of an attribution; nil where nothing is on record.
  package func terms(of attribution: DossierAttribution) -> DossierTerms? {
    attribution.source.flatMap { dossier[$0]?.record?.terms }
  }

  /// By the page, or by the record of the source.
  package func isStateControlled(_ attribution: DossierAttribution) -> Bool {
    attribution.printed.isStateControlled
      || attribution.source.flatMap { dossier[$0] }?.isStateControlled ?? false
  }

  // MARK: Where it stands

  /// The proposition that a claim states. Its other claims are the other mentions on the page.
  package func proposition(of claim: DossierClaim) -> AuditedProposition {
    guard let index = propositionAt[claim.key] else {
      preconditionFailure("a claim of another dossier")
    }
    return propositions[index]
  }

  /// Whether a claim is the first words of a source that the page quotes.
  package func isFirstQuotation(_ claim: DossierClaim) -> Bool { claim.key == firstQuoted }

  /// Whether an attribution is the one of the first words that the page quotes.
  package func isFirstQuotation(_ attribution: DossierAttribution) -> Bool {
    firstQuoted.map(attribution.claims.contains) ?? false
  }

  /// Whether a claim outside quotation marks is the first whose date nothing on the page completes,
  /// among those reckoned from the same.
  package func isFirstWithOpenDate(_ claim: DossierClaim) -> Bool {
    firstWithOpenDate.values.contains(claim.key)
  }

  /// How many sentences an attribution's source or cue, whichever is nearer, stands behind a claim:
  /// 0 within the claim's own sentences, negative before them.
  package func lag(of attribution: DossierAttribution, behind claim: DossierClaim) -> Int {
    guard let hull = claim.printed.spans.hull else { return 0 }
    let (first, last) = (
      segments.count(upTo: hull.start), segments.count(upTo: max(hull.start, hull.end - 1))
    )
    let lags = (attribution.printed.source + attribution.printed.cue).map { span in
      let sentence = segments.count(upTo: span.start)
      return sentence > last ? sentence - last : min(0, sentence - first)
    }
    return lags.min { abs($0) < abs($1) } ?? 0
  }

  /// Whether a claim is what its sentence begins with: at most one word, such as “but”, stands before it.
  package func opensSentence(_ claim: DossierClaim) -> Bool {
    claim.printed.spans.hull.map { opensSentence($0.start) } ?? false
  }

  /// Whether at most one word stands before an offset in its sentence.
  package func opensSentence(_ offset: Int) -> Bool {
    guard let start = segments[at: offset]?.span.start else { return false }
    // “Britain, which …” is no opening; what opens with a comma behind it is within the claim.
    let before = TextSpan(start, offset)
    return offset - start < 64 && !dossier.text[before].utf8.contains(UInt8(ascii: ","))
      && placedWords(at: before, in: dossier.text).count <= 1
  }

  /// The part of the page in which a claim starts; nil for one that stands nowhere.
  package func role(of claim: DossierClaim) -> SegmentRole? {
    claim.printed.spans.hull.flatMap { segments[at: $0.start]?.role }
  }

  /// Whether a claim starts with a quotation mark, and not with the words behind one.
  package func opensQuotation(_ claim: DossierClaim) -> Bool {
    guard let start = claim.printed.spans.hull?.start else { return false }
    return dossier.text[TextSpan(start, start + 1)].unicodeScalars.first?.properties.isQuotationMark
      ?? false
  }

  // MARK: Words, as the policy has them

  /// Loaded words of a claim outside direct quotation, in reading order.
  package func loadedWords(of claim: DossierClaim) -> [TextSpan] {
    printed(claim.printed.details.loadedWords, loaded, in: claim)
  }

  /// Amounts of a claim that have no number, in reading order.
  package func vagueQuantities(of claim: DossierClaim) -> [TextSpan] {
    printed(claim.printed.details.vagueQuantities, vagueQuantities, in: claim)
  }

  /// What the page prints is no reason but a formula that stands for one.
  package func isBoilerplate(_ reason: PrintedReason) -> Bool {
    guard let boilerplate else { return reason.kind == .boilerplate }
    return !boilerplate.filter(
      reason.kind == .boilerplate ? [reason.span] : [], within: [reason.span], dossier.text
    ).isEmpty
  }

  private func printed(_ spans: [TextSpan], _ filter: WordFilter?, in claim: DossierClaim)
    -> [TextSpan]
  {
    guard let filter else { return spans.sorted() }
    // Which words of a claim stand in quotation marks is not known, so words that the policy adds are
    // looked for only where none do.
    return filter.filter(
      spans, within: claim.printed.isQuoted ? [] : claim.printed.spans, dossier.text)
  }
}

extension PrintedClaim {
  /// Some of it stands in quotation marks as somebody's words.
  var isQuoted: Bool { quoteKind == .direct || quoteKind == .partial }
}
