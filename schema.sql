-- The ledger, table by table: this text runs on every fresh ledger.
--
-- Names are the words of docs/glossary.md and the same in Swift and JSON. Values of a vocabulary are
-- kebab-case. Times are milliseconds since 1970 in UTC; the views show them as text. Spans are half-open ranges of Unicode
-- scalars of a draft's stored text; several spans are a JSON array, [[start, end], …], in reading
-- order. `id` joins rows in this file alone; `uid` (UUID version 7, 16 bytes) names a row for
-- everybody else. `handle` is the number that people type behind a letter. `revision` counts from 1.
-- A comment inside a table is kept by SQLite: `.schema` on any ledger prints this text.

-- History ------------------------------------------------------------------------------------------

CREATE TABLE ledger (
  -- What this file is. One row, written when the ledger is made and never changed.
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uid       BLOB NOT NULL CHECK (length(uid) = 16),      -- the ledger; copies of it share it
  replica   BLOB NOT NULL CHECK (length(replica) = 16),  -- this copy of the ledger
  -- When the ledger was made.
  createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE handleCounter (
  -- The last handle given out of each kind. It only grows, so that no handle is used twice.
  kind TEXT PRIMARY KEY CHECK (kind IN ('a', 'c', 'e', 'k', 'l', 'p', 's')),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  -- An act as the history holds it, chained to the one before. Never changed, never removed.
  sequence       INTEGER PRIMARY KEY CHECK (sequence > 0),             -- from 1, without gaps
  uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),        -- of the act
  time           INTEGER NOT NULL,
  agent          TEXT NOT NULL CHECK (agent <> ''),                    -- who acted
  verb           TEXT NOT NULL
                 CHECK (verb IN ('story-add', 'draft-reread', 'proposal-accept', 'proposal-reject', 'undo',
                   'claim-add', 'claim-edit', 'claim-mention', 'claim-cut', 'claim-restore',
                   'claim-split', 'claim-merge', 'claim-unmerge', 'sentence-set-aside',
                   'sentence-reopen', 'evidence-add', 'evidence-edit', 'evidence-link',
                   'evidence-unlink', 'check-add', 'lineage-add', 'lineage-remove',
                   'assessment-add', 'source-add', 'source-edit', 'source-describe',
                   'source-merge', 'source-unmerge', 'terms-set', 'terms-edit', 'attribution-add',
                   'attribution-edit', 'purge')),
  reverses       BLOB CHECK (length(reverses) = 16),                   -- uid of the act it reverses, or null
  previousDigest BLOB NOT NULL CHECK (length(previousDigest) = 32),    -- of the event before
  commitment     BLOB NOT NULL CHECK (length(commitment) = 32),        -- SHA-256 of salt and payload
  digest         BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)      -- SHA-256 of all the above
) STRICT;

CREATE TABLE eventPayload (
  -- What an event's commitment stands for, apart from it, so that a purge can remove words and leave
  -- the chain whole. Of a purged payload the salt is gone, and with it all that tells the words; what is
  -- left of it is vouched for by the event that purged it.
  sequence INTEGER PRIMARY KEY REFERENCES event,
  salt     BLOB CHECK (length(salt) = 32),               -- random, so that no word can be guessed
  act      TEXT NOT NULL,                                -- the act as JSON, complete in itself
  changes  TEXT NOT NULL,                                -- JSON: each row changed, before and after, and
                                                         -- the rows it rests on
  touched  TEXT NOT NULL,                                -- slugs, handles, addresses, separated by blanks
  purgedBy INTEGER REFERENCES event CHECK (purgedBy > sequence),   -- the last to remove words; or null
  CHECK ((purgedBy IS NULL) = (salt IS NOT NULL))
) STRICT;

CREATE TABLE eventRow (
  -- Which rows an act changed or rests on. Derived from the payloads, and kept when they are purged.
  entity   TEXT NOT NULL,                                -- the table
  rowId    INTEGER NOT NULL,                             -- its id; not a reference, for the row may go
  sequence INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (entity, rowId, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX eventByAgent ON event (agent);
CREATE INDEX eventByReversed ON event (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX eventRowBySequence ON eventRow (sequence);

CREATE TRIGGER eventIsNotChanged BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the history is not changed'); END;

CREATE TRIGGER eventIsNotRemoved BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the history is not shortened'); END;

-- Record: what people say, and what was proposed to them ----------------------------------------------

CREATE TABLE story (
  -- One piece of journalism through all its drafts.
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  uid              BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision         INTEGER NOT NULL CHECK (revision > 0),
  slug             TEXT NOT NULL UNIQUE
                   CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),  -- what people type for it
  -- The headline when it was added, unless a title was given.
  title            TEXT NOT NULL,
  -- The kind of piece.
  genre            TEXT NOT NULL CHECK (genre IN ('news', 'analysis', 'opinion')),
  language         TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]'),     -- ISO 639-1
  -- Where it stands on its way to readers.
  publicationState TEXT NOT NULL
                   CHECK (publicationState IN ('unpublished', 'published', 'corrected', 'withdrawn')),
  publishedAt      INTEGER,                              -- null while it is unpublished
  policy           TEXT NOT NULL,                        -- its name, recorded when the story was added
  -- When it was added.
  addedAt          INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
  -- One immutable text of a story; people write SLUG@2.
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision       INTEGER NOT NULL CHECK (revision > 0),
  storyId        INTEGER NOT NULL REFERENCES story,
  ordinal        INTEGER NOT NULL CHECK (ordinal > 0),   -- from 1 within the story
  text           TEXT NOT NULL,                          -- the stored text: no BOM, line ends LF
  textDigest     BLOB NOT NULL CHECK (length(textDigest) = 32),      -- SHA-256 of its UTF-8
  originalDigest BLOB NOT NULL CHECK (length(originalDigest) = 32),  -- SHA-256 of the file's bytes
  fileName       TEXT NOT NULL,                          -- last part of the path, - for standard input
  -- When it was added.
  addedAt        INTEGER NOT NULL,
  UNIQUE (storyId, ordinal)
) STRICT;

CREATE TABLE segment (
  -- One sentence of a draft, or one whole line that is no sentence.
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision  INTEGER NOT NULL CHECK (revision > 0),
  draftId   INTEGER NOT NULL REFERENCES draft,
  address   TEXT NOT NULL,                               -- P3S2
  -- The part it plays on the page.
  role      TEXT NOT NULL CHECK (role IN ('headline', 'subheading', 'byline', 'dateline', 'body',
              'caption', 'list-item', 'block-quote', 'footnote')),
  -- Where it stands, without the white space and the markup around it.
  spanStart INTEGER NOT NULL CHECK (spanStart >= 0),
  spanEnd   INTEGER NOT NULL CHECK (spanEnd > spanStart),
  UNIQUE (draftId, spanStart)
) STRICT;

CREATE TABLE proposal (
  -- What the reader suggests: one attribution with its claims, or one claim in our own voice. What
  -- it says is a document that is never edited; what a person makes of it stands in its columns.
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle     INTEGER NOT NULL UNIQUE CHECK (handle > 0),     -- p7
  revision   INTEGER NOT NULL CHECK (revision > 0),
  storyId    INTEGER NOT NULL REFERENCES story,
  draftId    INTEGER NOT NULL REFERENCES draft,
  document   TEXT NOT NULL,                              -- JSON: spans, finder, why, attribution, claims
  wordsKey   BLOB NOT NULL CHECK (length(wordsKey) = 32),    -- SHA-256 of its NFC words: a rejected one
                                                         -- is known again by them
  -- What became of it, who said so and when.
  decision   TEXT NOT NULL CHECK (decision IN ('open', 'accepted', 'rejected', 'withdrawn')),
  decider    TEXT,                                       -- null while it is open
  decidedAt  INTEGER,                                    -- null while it is open
  reason     TEXT,                                       -- why it was rejected; null where none was given
  CHECK ((decision = 'open') = (decider IS NULL) AND (decider IS NULL) = (decidedAt IS NULL)),
  CHECK (reason IS NULL OR decision = 'rejected')
) STRICT;

CREATE INDEX proposalByStory ON proposal (storyId, decision);

CREATE TABLE source (
  -- Who or what claims come from. It never holds the name of a withheld one.
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  uid               BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle            INTEGER NOT NULL UNIQUE CHECK (handle > 0),  -- s3
  revision          INTEGER NOT NULL CHECK (revision > 0),
  -- What sort of thing it is.
  kind              TEXT NOT NULL CHECK (kind IN ('person', 'group', 'organisation', 'document',
                      'dataset', 'outlet', 'own-observation')),
  -- Whether the record names it.
  identity          TEXT NOT NULL CHECK (identity IN ('named', 'withheld', 'unknown')),
  name              TEXT,                                -- as printed; null unless it is named
  nameKey           TEXT,                                -- its words in NFC and lower case, to find it by
  affiliation       TEXT,                                -- the body it belongs to; or null
  role              TEXT,                                -- what it is or does there; or null
  -- Whether it is so still; null where nobody said.
  tenure            TEXT CHECK (tenure IN ('current', 'former')),
  isStateControlled INTEGER NOT NULL CHECK (isStateControlled IN (0, 1)),  -- an outlet a state controls
  interest          TEXT,                                -- its stake in what it speaks of; or null
  note              TEXT,
  notNames          TEXT,                                -- capitalised words in its free text, a line a pair,
                                                         -- of which somebody said that they name nobody
  mergedIntoId      INTEGER REFERENCES source CHECK (mergedIntoId <> id),  -- the source it is an alias of
  CHECK ((identity = 'named') = (name IS NOT NULL) AND (name IS NULL) = (nameKey IS NULL))
) STRICT;

CREATE INDEX sourceByName ON source (nameKey, kind);
CREATE INDEX sourceByAlias ON source (mergedIntoId) WHERE mergedIntoId IS NOT NULL;

CREATE TABLE descriptor (
  -- How a source may be named in print instead of by its name.
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision INTEGER NOT NULL CHECK (revision > 0),
  sourceId INTEGER NOT NULL REFERENCES source,
  wording  TEXT NOT NULL,
  isAgreed INTEGER NOT NULL CHECK (isAgreed IN (0, 1)),  -- the source agreed to be named so
  notNames TEXT,                                         -- as in source
  UNIQUE (sourceId, wording)
) STRICT;

CREATE TABLE party (
  -- Whether a story is about a source, in the judgement of a person.
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uid      BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision INTEGER NOT NULL CHECK (revision > 0),
  sourceId INTEGER NOT NULL REFERENCES source,
  storyId  INTEGER NOT NULL REFERENCES story,
  isParty  INTEGER NOT NULL CHECK (isParty IN (0, 1)),
  UNIQUE (storyId, sourceId)
) STRICT;

CREATE TABLE terms (
  -- The conditions agreed with a source for a story.
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision        INTEGER NOT NULL CHECK (revision > 0),
  sourceId        INTEGER NOT NULL REFERENCES source,
  storyId         INTEGER NOT NULL REFERENCES story,
  -- How what it says may be used.
  footing         TEXT NOT NULL CHECK (footing IN ('on-the-record', 'background', 'deep-background',
                    'off-the-record')),
  embargoedUntil  INTEGER,                               -- nothing of it is printed before; or null
  agreedWording   TEXT,                                  -- what was agreed, in words; or null
  reason          TEXT,                                  -- why it is not to be named; or null
  grantedBy       TEXT,                                  -- who gave the newsroom's word; or null
  approvedBy      TEXT,                                  -- the editor who approved of it; or null
  identityKnownTo TEXT,                                  -- who of the newsroom knows who it is; or null
  notNames        TEXT,                                  -- as in source
  UNIQUE (storyId, sourceId)
) STRICT;

CREATE INDEX termsBySource ON terms (sourceId);
CREATE INDEX partyBySource ON party (sourceId);

CREATE TABLE claim (
  -- A statement of fact that a story stands on, in the newsroom's own words.
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle          INTEGER NOT NULL UNIQUE CHECK (handle > 0),    -- c12
  revision        INTEGER NOT NULL CHECK (revision > 0),
  storyId         INTEGER NOT NULL REFERENCES story,
  parentId        INTEGER REFERENCES claim,              -- the claim it was split from; or null
  proposalId      INTEGER REFERENCES proposal,           -- what the reader made of it, and its finder; null
                                                         -- where a person added it
  proposedClaim   INTEGER CHECK (proposedClaim > 0),     -- which claim of that proposal, from 1
  words           TEXT NOT NULL,                         -- as printed while nobody has reworded it
  -- What sort of thing it states.
  kind            TEXT NOT NULL CHECK (kind IN ('event', 'state', 'quantity', 'intent', 'causal',
                    'evaluative', 'predictive', 'legal')),
  -- How much of the story hangs on it.
  centrality      TEXT NOT NULL CHECK (centrality IN ('lede', 'key', 'support', 'background')),
  -- Whether a reasonable reader or a party could dispute it.
  isContentious   INTEGER NOT NULL CHECK (isContentious IN (0, 1)),
  contentiousRule TEXT,                                  -- the reader's rule that found it so; it stays when
                                                         -- a person says otherwise; null where none did
  isAllegation    INTEGER NOT NULL CHECK (isAllegation IN (0, 1)),   -- says that somebody did wrong
  allegationTarget TEXT,                                 -- who is accused, as a person put it; or null
  isEstablished   INTEGER NOT NULL CHECK (isEstablished IN (0, 1)),  -- public fact that needs no source
  isWitnessed     INTEGER NOT NULL CHECK (isWitnessed IN (0, 1)),    -- one of us was there
  -- The day, month or year for which it holds; null where nobody said.
  asOf            TEXT CHECK (asOf GLOB '[0-9][0-9][0-9][0-9]'
                    OR asOf GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
                    OR asOf GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  assignee        TEXT,                                  -- who is to check it; null while nobody is
  -- What took it out of the story; null while it stands.
  mark            TEXT CHECK (mark IN ('cut', 'superseded')),
  markReason      TEXT,                                  -- why it was cut; null where nobody said
  mergedIntoId    INTEGER REFERENCES claim CHECK (mergedIntoId <> id),   -- the claim it is an alias of
  CHECK ((proposalId IS NULL) = (proposedClaim IS NULL)),
  CHECK (allegationTarget IS NULL OR isAllegation = 1),
  CHECK (markReason IS NULL OR mark IS 'cut')
) STRICT;

CREATE INDEX claimByStory ON claim (storyId);
CREATE INDEX claimByParent ON claim (parentId) WHERE parentId IS NOT NULL;
CREATE INDEX claimByAlias ON claim (mergedIntoId) WHERE mergedIntoId IS NOT NULL;

CREATE TABLE mention (
  -- The place in a draft where a claim is printed.
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision      INTEGER NOT NULL CHECK (revision > 0),
  claimId       INTEGER NOT NULL REFERENCES claim,
  draftId       INTEGER NOT NULL REFERENCES draft,
  spans         TEXT NOT NULL,                           -- its pieces
  exact         TEXT NOT NULL,                           -- the words there, pieces joined by “ … ”
  prefix        TEXT NOT NULL,                           -- up to 32 scalars before
  suffix        TEXT NOT NULL,                           -- up to 32 scalars behind
  -- How sure the page sounds.
  certainty     TEXT NOT NULL
                CHECK (certainty IN ('boosted', 'flat', 'probable', 'possible', 'uncommitted')),
  certaintyCues TEXT NOT NULL,                           -- spans of the words that make it so
  -- Whether it says that something is so, or that it is not.
  polarity      TEXT NOT NULL CHECK (polarity IN ('positive', 'negative')),
  -- How much of it stands in quotation marks.
  quoteKind     TEXT NOT NULL CHECK (quoteKind IN ('direct', 'partial', 'paraphrase', 'none')),
  -- What else the page shows of it: whose intent, who is accused, dates; a JSON object.
  details       TEXT NOT NULL
) STRICT;

CREATE INDEX mentionByDraft ON mention (draftId);
CREATE INDEX mentionByClaim ON mention (claimId);

CREATE TABLE attribution (
  -- The link from claims to a source as a draft prints it. A claim in our own voice has none.
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle          INTEGER NOT NULL UNIQUE CHECK (handle > 0),    -- a5
  revision        INTEGER NOT NULL CHECK (revision > 0),
  draftId         INTEGER NOT NULL REFERENCES draft,
  sourceId        INTEGER REFERENCES source,             -- null when the wording names no holder
  wording         TEXT NOT NULL,                         -- the words that attribute, as printed
  sourceSpans     TEXT NOT NULL,                         -- empty when the wording names no holder
  -- The words that signal the attribution; empty where only layout does.
  cueSpans        TEXT NOT NULL,
  -- The words attributed.
  contentSpans    TEXT NOT NULL,
  -- Who is answerable by the printed wording alone.
  level           TEXT NOT NULL CHECK (level IN ('named-person', 'named-organisation',
                    'named-document', 'partial-name', 'described-individual', 'counted-group',
                    'described-group', 'vague', 'agentless')),
  -- How the words are rendered.
  voice           TEXT NOT NULL CHECK (voice IN ('direct', 'indirect', 'mixed', 'narrator')),
  -- What the source does with the words, as the page puts it.
  act             TEXT NOT NULL CHECK (act IN ('say', 'confirm', 'deny', 'estimate', 'believe',
                    'allege', 'predict', 'ask', 'decline', 'plan', 'wish', 'support', 'feel')),
  -- What the attributing verb does to the words.
  verbClass       TEXT NOT NULL CHECK (verbClass IN ('neutral', 'evidential', 'mental-state',
                    'endorsing', 'doubting', 'framing', 'none')),
  sourceKind      TEXT NOT NULL CHECK (sourceKind IN ('person', 'group', 'organisation', 'document',
                    'dataset', 'outlet', 'own-observation')),    -- what the page makes of the source
  isUnresolved    INTEGER NOT NULL CHECK (isUnresolved IN (0, 1)),  -- a pronoun nobody has settled
  -- Whether the wording is plural.
  isPlural        INTEGER NOT NULL CHECK (isPlural IN (0, 1)),
  reasonSpans     TEXT NOT NULL,                         -- why the page does not name it; empty: no reason
  reasonKind      TEXT CHECK (reasonKind IN ('safety', 'job', 'legal', 'policy-of-body',
                    'ongoing-matter', 'boilerplate', 'other')),     -- null where no reason is printed
  stateLabelSpans TEXT NOT NULL,                         -- the words that call it state media; or empty
  -- What else the page shows of it: role, institution, how it knows; a JSON object.
  details         TEXT NOT NULL,
  -- How the source knows; null where nobody said.
  basis           TEXT CHECK (basis IN ('witnessed', 'participant', 'read-the-document', 'told-by',
                    'analysis', 'relay')),
  recordedCount   INTEGER CHECK (recordedCount > 0),     -- how many people are behind the wording; or null
  parentId        INTEGER REFERENCES attribution CHECK (parentId <> id),   -- in “A says B said”, A's of B's
  note            TEXT,
  notNames        TEXT,                                  -- as in source
  CHECK ((level = 'agentless') = (sourceId IS NULL)),
  CHECK ((reasonKind IS NULL) = (reasonSpans = '[]'))
) STRICT;

CREATE INDEX attributionByDraft ON attribution (draftId);
CREATE INDEX attributionBySource ON attribution (sourceId);
CREATE INDEX attributionByParent ON attribution (parentId) WHERE parentId IS NOT NULL;

CREATE TABLE attributionClaim (
  -- That an attribution covers a claim.
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),   -- made of those of the two
  revision      INTEGER NOT NULL CHECK (revision > 0),
  attributionId INTEGER NOT NULL REFERENCES attribution,
  claimId       INTEGER NOT NULL REFERENCES claim,
  UNIQUE (attributionId, claimId)
) STRICT;

CREATE INDEX attributionClaimByClaim ON attributionClaim (claimId);

CREATE TABLE setAside (
  -- That a sentence is no claim, in the judgement of a person.
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision  INTEGER NOT NULL CHECK (revision > 0),
  segmentId INTEGER NOT NULL UNIQUE REFERENCES segment,
  -- What it is instead; null since it was opened again.
  class     TEXT CHECK (class IN ('scene', 'common-knowledge', 'opinion', 'transition'))
) STRICT;

CREATE TABLE evidence (
  -- An item that bears on claims, of whatever stories.
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle        INTEGER NOT NULL UNIQUE CHECK (handle > 0),      -- e4
  revision      INTEGER NOT NULL CHECK (revision > 0),
  -- What sort of item it is.
  kind          TEXT NOT NULL CHECK (kind IN ('document', 'web-page', 'recording', 'interview',
                  'dataset', 'photograph', 'own-notes')),
  title         TEXT NOT NULL,
  creatorId     INTEGER REFERENCES source,               -- who made it; null where nobody is on record
  locators      TEXT,                                    -- where in it: page 12; timecode 0:14:05
  excerpt       TEXT,                                    -- its words there, to the letter
  -- When it came to be, was published, and came to us, as far as anybody knows.
  madeOn        TEXT CHECK (madeOn GLOB '[0-9][0-9][0-9][0-9]'
                OR madeOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
                OR madeOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  publishedOn   TEXT CHECK (publishedOn GLOB '[0-9][0-9][0-9][0-9]'
                OR publishedOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
                OR publishedOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  capturedOn    TEXT CHECK (capturedOn GLOB '[0-9][0-9][0-9][0-9]'
                OR capturedOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
                OR capturedOn GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  -- Where it stands on the web.
  link          TEXT CHECK (link GLOB 'http://?*' OR link GLOB 'https://?*'),
  -- Where a copy stands that does not change.
  archiveLink   TEXT CHECK (archiveLink GLOB 'http://?*' OR archiveLink GLOB 'https://?*'),
  filePath      TEXT CHECK (filePath NOT GLOB '/*'),     -- relative to the folder of the ledger
  -- SHA-256 of the file when it was captured, in hex.
  fileDigest    TEXT CHECK (length(fileDigest) = 64 AND fileDigest NOT GLOB '*[^0-9a-f]*'),
  fileSize      INTEGER CHECK (fileSize >= 0),           -- its bytes then
  -- ISO 639-1.
  language      TEXT CHECK (language GLOB '[a-z][a-z]'),
  translator    TEXT,                                    -- who put the excerpt into our language
  -- Who may see it; of a restricted one a report says only that it is there.
  sensitivity   TEXT NOT NULL CHECK (sensitivity IN ('open', 'internal', 'restricted')),
  CHECK ((filePath IS NULL) = (fileDigest IS NULL) AND (filePath IS NULL) = (fileSize IS NULL))
) STRICT;

CREATE INDEX evidenceByCreator ON evidence (creatorId) WHERE creatorId IS NOT NULL;

CREATE TABLE evidenceLine (
  -- One argument from evidence to a claim.
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  uid                BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle             INTEGER NOT NULL UNIQUE CHECK (handle > 0), -- l2
  revision           INTEGER NOT NULL CHECK (revision > 0),
  evidenceId         INTEGER NOT NULL REFERENCES evidence,
  claimId            INTEGER NOT NULL REFERENCES claim,
  -- How the item bears on the claim.
  direction          TEXT NOT NULL CHECK (direction IN ('supports', 'disputes', 'context')),
  -- Whether the item knows this by itself or passes it on.
  use                TEXT NOT NULL CHECK (use IN ('primary', 'secondary')),
  -- How sure the item itself sounds; null where nobody said.
  sourceCertainty    TEXT CHECK (sourceCertainty IN ('boosted', 'flat', 'probable', 'possible',
                       'uncommitted')),
  -- The strongest wording that it supports; null where nobody said.
  supportedCertainty TEXT CHECK (supportedCertainty IN ('boosted', 'flat', 'probable', 'possible',
                       'uncommitted')),
  locators           TEXT,                               -- where in the item; null: as the item has it
  isWithdrawn        INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))  -- it was unlinked
) STRICT;

CREATE INDEX evidenceLineByClaim ON evidenceLine (claimId);
CREATE INDEX evidenceLineByEvidence ON evidenceLine (evidenceId);

CREATE TABLE claimCheck (
  -- An act of verification of a mention. Who made it and when stands in the history.
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  handle    INTEGER NOT NULL UNIQUE CHECK (handle > 0),  -- k9
  revision  INTEGER NOT NULL CHECK (revision > 0),
  claimId   INTEGER NOT NULL REFERENCES claim,
  mentionId INTEGER NOT NULL REFERENCES mention,
  exact     TEXT NOT NULL,                               -- the words of the mention at that time
  method    TEXT NOT NULL,                               -- what was done
  -- What it came to.
  verdict   TEXT NOT NULL CHECK (verdict IN ('supported', 'supported-needs-context',
              'partly-supported', 'unsupported', 'contradicted', 'outdated', 'not-checkable',
              'pending')),
  searched  TEXT,                                        -- where somebody looked who found nothing
  reason    TEXT,                                        -- why nothing could show it, or a remark
  CHECK (verdict <> 'unsupported' OR searched IS NOT NULL),
  CHECK (verdict <> 'not-checkable' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX claimCheckByClaim ON claimCheck (claimId);

CREATE TABLE lineage (
  -- That a source or an item depends on another one, or is the same.
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision       INTEGER NOT NULL CHECK (revision > 0),
  fromSourceId   INTEGER REFERENCES source,
  fromEvidenceId INTEGER REFERENCES evidence,
  -- How it depends.
  relation       TEXT NOT NULL CHECK (relation IN ('quotes', 'summarises', 'reprints',
                   'press-release-of', 'translation-of', 'briefed-by', 'same-person',
                   'same-organisation')),
  toSourceId     INTEGER REFERENCES source,
  toEvidenceId   INTEGER REFERENCES evidence,
  isRemoved      INTEGER NOT NULL CHECK (isRemoved IN (0, 1)),
  CHECK ((fromSourceId IS NULL) <> (fromEvidenceId IS NULL)),
  CHECK ((toSourceId IS NULL) <> (toEvidenceId IS NULL)),
  CHECK (fromSourceId IS NOT toSourceId OR fromEvidenceId IS NOT toEvidenceId),
  CHECK (relation NOT LIKE 'same-%' OR (fromSourceId IS NOT NULL AND toSourceId IS NOT NULL))
) STRICT;

CREATE INDEX lineageFromSource ON lineage (fromSourceId) WHERE fromSourceId IS NOT NULL;
CREATE INDEX lineageFromEvidence ON lineage (fromEvidenceId) WHERE fromEvidenceId IS NOT NULL;
CREATE INDEX lineageToSource ON lineage (toSourceId) WHERE toSourceId IS NOT NULL;
CREATE INDEX lineageToEvidence ON lineage (toEvidenceId) WHERE toEvidenceId IS NOT NULL;
CREATE UNIQUE INDEX lineageByEnds ON lineage (coalesce(fromSourceId, 0),
  coalesce(fromEvidenceId, 0), relation, coalesce(toSourceId, 0), coalesce(toEvidenceId, 0));

CREATE TABLE assessment (
  -- One person's value on one scale. Who made it and when stands in the history; a newer one of the
  -- same person takes its place, and one of another person stands beside it.
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  revision  INTEGER NOT NULL CHECK (revision > 0),
  -- What is assessed: one of the three.
  claimId   INTEGER REFERENCES claim,
  sourceId  INTEGER REFERENCES source,
  lineId    INTEGER REFERENCES evidenceLine,
  -- In which of the four respects that are never merged.
  dimension TEXT NOT NULL CHECK (dimension IN ('reliability', 'credibility', 'likelihood',
              'confidence')),
  -- The published scale, and its own value, never a number made of it.
  scale     TEXT NOT NULL CHECK (scale IN ('admiralty', 'icd-203', 'phia', 'ipcc')),
  value     TEXT NOT NULL,
  rationale TEXT NOT NULL,                               -- why
  CHECK ((claimId IS NOT NULL) + (sourceId IS NOT NULL) + (lineId IS NOT NULL) = 1),
  CHECK ((dimension = 'reliability') = (sourceId IS NOT NULL)),
  CHECK (lineId IS NULL OR dimension = 'credibility')
) STRICT;

CREATE INDEX assessmentByClaim ON assessment (claimId) WHERE claimId IS NOT NULL;
CREATE INDEX assessmentBySource ON assessment (sourceId) WHERE sourceId IS NOT NULL;
CREATE INDEX assessmentByLine ON assessment (lineId) WHERE lineId IS NOT NULL;

-- Derived: may be dropped and built again --------------------------------------------------------------

CREATE TABLE storyCount (
  -- How much hangs on a story, so that a list of a thousand stories need not count it.
  storyId           INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE,
  newestDraft       INTEGER NOT NULL DEFAULT 0,          -- the ordinal of its newest draft
  claimCount        INTEGER NOT NULL DEFAULT 0,          -- claims that stand: neither marked nor merged
  openProposalCount INTEGER NOT NULL DEFAULT 0           -- proposals nobody has decided on
) STRICT;

CREATE TRIGGER storyIsCounted AFTER INSERT ON story
BEGIN INSERT INTO storyCount (storyId) VALUES (NEW.id); END;

CREATE TRIGGER draftIsCounted AFTER INSERT ON draft
BEGIN UPDATE storyCount SET newestDraft = max(newestDraft, NEW.ordinal)
  WHERE storyId = NEW.storyId; END;

CREATE TRIGGER draftIsDiscounted AFTER DELETE ON draft
BEGIN UPDATE storyCount
  SET newestDraft = coalesce((SELECT max(ordinal) FROM draft WHERE storyId = OLD.storyId), 0)
  WHERE storyId = OLD.storyId; END;

CREATE TRIGGER claimIsCounted AFTER INSERT ON claim
BEGIN UPDATE storyCount
  SET claimCount = claimCount + (NEW.mark IS NULL AND NEW.mergedIntoId IS NULL)
  WHERE storyId = NEW.storyId; END;

CREATE TRIGGER claimIsRecounted AFTER UPDATE OF mark, mergedIntoId ON claim
BEGIN UPDATE storyCount
  SET claimCount = claimCount + (NEW.mark IS NULL AND NEW.mergedIntoId IS NULL)
    - (OLD.mark IS NULL AND OLD.mergedIntoId IS NULL)
  WHERE storyId = NEW.storyId; END;

CREATE TRIGGER claimIsDiscounted AFTER DELETE ON claim
BEGIN UPDATE storyCount
  SET claimCount = claimCount - (OLD.mark IS NULL AND OLD.mergedIntoId IS NULL)
  WHERE storyId = OLD.storyId; END;

CREATE TRIGGER proposalIsCounted AFTER INSERT ON proposal
BEGIN UPDATE storyCount SET openProposalCount = openProposalCount + (NEW.decision = 'open')
  WHERE storyId = NEW.storyId; END;

CREATE TRIGGER proposalIsRecounted AFTER UPDATE OF decision ON proposal
BEGIN UPDATE storyCount
  SET openProposalCount = openProposalCount + (NEW.decision = 'open') - (OLD.decision = 'open')
  WHERE storyId = NEW.storyId; END;

CREATE TRIGGER proposalIsDiscounted AFTER DELETE ON proposal
BEGIN UPDATE storyCount SET openProposalCount = openProposalCount - (OLD.decision = 'open')
  WHERE storyId = OLD.storyId; END;

CREATE VIRTUAL TABLE draftSearch USING fts5 (text, content = 'draft', content_rowid = 'id');
CREATE VIRTUAL TABLE claimSearch USING fts5 (words, content = 'claim', content_rowid = 'id');
-- Whoever writes merges a little each time: FTS5 by itself merges nothing for many acts and then, in one of
-- them, much at once.
INSERT INTO draftSearch (draftSearch, rank) VALUES ('automerge', 0);
INSERT INTO claimSearch (claimSearch, rank) VALUES ('automerge', 0);

-- Views for people with SQL: a documented contract -----------------------------------------------------

CREATE VIEW checkStanding AS
  -- Every check by the claim that stands for its claim, with who made it. It holds while the newest
  -- draft prints the words it was made on, and what its verdict needs is there; it counts while no
  -- newer one of the same person that holds takes its place. The other views are made of it.
  WITH made AS (
    SELECT claimCheck.id, claimCheck.handle, claimCheck.verdict,
      coalesce(claim.mergedIntoId, claim.id) AS claimId,
      event.agent AS checker, event.time,
      EXISTS (SELECT 1 FROM claim AS other JOIN mention ON mention.claimId = other.id
          JOIN draft ON draft.id = mention.draftId
          JOIN storyCount ON storyCount.storyId = draft.storyId
        WHERE (other.id = coalesce(claim.mergedIntoId, claim.id)
            OR other.mergedIntoId = coalesce(claim.mergedIntoId, claim.id))
          AND draft.ordinal = storyCount.newestDraft AND mention.exact = claimCheck.exact)
        AND (claimCheck.verdict IN ('unsupported', 'not-checkable', 'pending')
          OR EXISTS (SELECT 1 FROM claim AS other
              JOIN evidenceLine ON evidenceLine.claimId = other.id
            WHERE (other.id = coalesce(claim.mergedIntoId, claim.id)
                OR other.mergedIntoId = coalesce(claim.mergedIntoId, claim.id))
              AND evidenceLine.isWithdrawn = 0)) AS holds
    FROM claimCheck JOIN claim ON claim.id = claimCheck.claimId
    LEFT JOIN event ON event.sequence = (SELECT min(sequence) FROM eventRow
      WHERE entity = 'claimCheck' AND rowId = claimCheck.id)
  )
  SELECT made.*, holds AND handle = max(CASE WHEN holds THEN handle END)
    OVER (PARTITION BY claimId, checker) AS counts
  FROM made;

CREATE VIEW checkView AS
  -- Every check, with the words it was made on.
  SELECT 'k' || claimCheck.handle AS handle, story.slug AS story, 'c' || claim.handle AS claim,
    claimCheck.verdict, claimCheck.method, claimCheck.exact, claimCheck.searched,
    claimCheck.reason, checkStanding.checker,
    strftime('%Y-%m-%dT%H:%M:%fZ', checkStanding.time / 1000.0, 'unixepoch') AS time,
    checkStanding.holds, checkStanding.counts
  FROM claimCheck JOIN checkStanding ON checkStanding.id = claimCheck.id
  JOIN claim ON claim.id = claimCheck.claimId JOIN story ON story.id = claim.storyId;

CREATE VIEW evidenceView AS
  -- Every item that is not restricted, with how many lines lead from it and to how many stories.
  SELECT 'e' || evidence.handle AS handle, evidence.kind, evidence.title,
    's' || source.handle AS creator, evidence.locators, evidence.excerpt, evidence.madeOn,
    evidence.publishedOn, evidence.capturedOn, evidence.link, evidence.archiveLink,
    evidence.filePath, evidence.fileDigest, evidence.language, evidence.sensitivity,
    count(evidenceLine.id) AS lines, count(DISTINCT claim.storyId) AS stories
  FROM evidence LEFT JOIN source ON source.id = evidence.creatorId
  LEFT JOIN evidenceLine ON evidenceLine.evidenceId = evidence.id AND isWithdrawn = 0
  LEFT JOIN claim ON claim.id = evidenceLine.claimId
  WHERE sensitivity <> 'restricted'
  GROUP BY evidence.id;

CREATE VIEW evidenceLineView AS
  -- Every evidence line that stands.
  SELECT 'l' || evidenceLine.handle AS handle, 'e' || evidence.handle AS evidence,
    'c' || claim.handle AS claim, story.slug AS story, direction, use, sourceCertainty,
    supportedCertainty, evidenceLine.locators
  FROM evidenceLine JOIN evidence ON evidence.id = evidenceLine.evidenceId
  JOIN claim ON claim.id = evidenceLine.claimId JOIN story ON story.id = claim.storyId
  WHERE isWithdrawn = 0;

CREATE VIEW lineageView AS
  -- How sources and evidence depend on each other.
  SELECT coalesce('s' || fromSource.handle, 'e' || fromEvidence.handle) AS item, relation,
    coalesce('s' || toSource.handle, 'e' || toEvidence.handle) AS other
  FROM lineage LEFT JOIN source AS fromSource ON fromSource.id = fromSourceId
  LEFT JOIN evidence AS fromEvidence ON fromEvidence.id = fromEvidenceId
  LEFT JOIN source AS toSource ON toSource.id = toSourceId
  LEFT JOIN evidence AS toEvidence ON toEvidence.id = toEvidenceId
  WHERE isRemoved = 0;

CREATE VIEW assessmentView AS
  -- Every assessment, in the scale's own value; of each person's the newest counts.
  SELECT coalesce('c' || claim.handle, 's' || source.handle, 'l' || evidenceLine.handle) AS target,
    dimension, scale, value, rationale, event.agent AS assessor,
    strftime('%Y-%m-%dT%H:%M:%fZ', event.time / 1000.0, 'unixepoch') AS time
  FROM assessment LEFT JOIN claim ON claim.id = assessment.claimId
  LEFT JOIN source ON source.id = assessment.sourceId
  LEFT JOIN evidenceLine ON evidenceLine.id = assessment.lineId
  LEFT JOIN event ON event.sequence = (SELECT min(sequence) FROM eventRow
    WHERE entity = 'assessment' AND rowId = assessment.id);

CREATE VIEW claimView AS
  -- Every claim on record where it is printed, with who says so; status is cut, superseded, or merged,
  -- and then alias has the handle that stands for it; of one that stands it is what the checks that
  -- count make of it: open, in-check, verified or disputed.
  SELECT 'c' || claim.handle AS handle, story.slug AS story, draft.ordinal AS draft, claim.words,
    mention.exact AS printed, claim.kind, claim.centrality, mention.certainty, claim.isContentious,
    claim.isAllegation, claim.allegationTarget, claim.isEstablished, claim.isWitnessed, claim.asOf,
    claim.assignee,
    CASE WHEN claim.mergedIntoId IS NULL THEN coalesce(claim.mark, checked.status, 'open')
      ELSE 'merged' END AS status,
    'c' || other.handle AS alias,
    coalesce(attribution.level, 'own-voice') AS level, attribution.wording,
    's' || source.handle AS source, source.name AS sourceName
  FROM claim
  LEFT JOIN claim AS other ON other.id = claim.mergedIntoId
  LEFT JOIN (SELECT claimId, CASE
        WHEN max(verdict IN ('partly-supported', 'unsupported', 'contradicted', 'outdated'))
          THEN 'disputed'
        WHEN max(verdict IN ('supported', 'supported-needs-context')) THEN 'verified'
        WHEN max(verdict = 'pending') THEN 'in-check' END AS status
      FROM checkStanding WHERE counts GROUP BY claimId) AS checked ON checked.claimId = claim.id
  JOIN story ON story.id = claim.storyId
  JOIN mention ON mention.claimId = claim.id
  JOIN draft ON draft.id = mention.draftId
  LEFT JOIN attributionClaim ON attributionClaim.claimId = claim.id
  LEFT JOIN attribution
    ON attribution.id = attributionClaim.attributionId AND attribution.draftId = draft.id
  LEFT JOIN source ON source.id = attribution.sourceId;

CREATE VIEW sourceView AS
  -- Every source, with how many attributions name it and in how many stories; alias has the handle of
  -- the one that stands for it.
  SELECT 's' || source.handle AS handle, source.kind, source.identity, source.name,
    source.affiliation, source.role, source.tenure, source.isStateControlled, source.interest,
    's' || other.handle AS alias, count(attribution.id) AS attributions,
    count(DISTINCT draft.storyId) AS stories
  FROM source
  LEFT JOIN source AS other ON other.id = source.mergedIntoId
  LEFT JOIN attribution ON attribution.sourceId = source.id
  LEFT JOIN draft ON draft.id = attribution.draftId
  GROUP BY source.id;

CREATE VIEW termsView AS
  -- The terms agreed with each source for each story.
  SELECT 's' || source.handle AS source, story.slug AS story, terms.footing,
    strftime('%Y-%m-%dT%H:%M:%SZ', terms.embargoedUntil / 1000, 'unixepoch') AS embargoedUntil,
    terms.agreedWording, terms.reason, terms.grantedBy, terms.approvedBy, terms.identityKnownTo
  FROM terms JOIN source ON source.id = terms.sourceId JOIN story ON story.id = terms.storyId;

CREATE VIEW attributionView AS
  -- Every attribution, with its source and the one in whose content it stands.
  SELECT 'a' || attribution.handle AS handle, story.slug AS story, draft.ordinal AS draft,
    attribution.wording, attribution.level, attribution.voice, attribution.act, attribution.basis,
    attribution.recordedCount, 's' || source.handle AS source, source.name AS sourceName,
    'a' || parent.handle AS parent
  FROM attribution
  JOIN draft ON draft.id = attribution.draftId
  JOIN story ON story.id = draft.storyId
  LEFT JOIN source ON source.id = attribution.sourceId
  LEFT JOIN attribution AS parent ON parent.id = attribution.parentId;

CREATE VIEW storyView AS
  -- Every story, with how much hangs on it.
  SELECT story.slug, story.title, story.genre, story.language, story.publicationState, story.policy,
    strftime('%Y-%m-%dT%H:%M:%SZ', story.addedAt / 1000, 'unixepoch') AS addedAt,
    storyCount.newestDraft, storyCount.claimCount, storyCount.openProposalCount
  FROM story JOIN storyCount ON storyCount.storyId = story.id;

CREATE VIEW historyView AS
  -- Every event, in order.
  SELECT event.sequence, strftime('%Y-%m-%dT%H:%M:%fZ', event.time / 1000.0, 'unixepoch') AS time,
    event.agent, event.verb, eventPayload.touched
  FROM event LEFT JOIN eventPayload ON eventPayload.sequence = event.sequence
  ORDER BY event.sequence;
