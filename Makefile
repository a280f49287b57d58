# make demo     types docs/tutorial.md and shows what has come of it
# make test     set-up, formatting, every test
# make release  one optimised program, Swift linked into it
# make install  the program, its completions and its manual into ~/.local, or PREFIX
# make manual   the pages under docs/man, after an option has changed
# make limits   instruction counts of the release build against their limits
# make score    the reader against what people have marked
# make trainer  the program that learns the reading model, for Training/train
# make bench    the reader's speed beside other programs' that split English; needs Python and a network
# make crash    the tests of failure in full: kills, disk faults, damage, many at once
# make format   put the code into its form

swift_files = Package.swift Sources Tests

# Types are named in the code, since to look one up by name searches every conformance of the program (DECISIONS).
release_flags = -c release --static-swift-stdlib \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

.PHONY: demo test crash release install manual measure trainer limits bench score setup format lint build
demo: build
	@scripts/demo .build/debug/whosays

build: setup
	@swift build --product whosays

test: setup lint
	@scripts/test

crash: setup
	@scripts/crash

release: setup
	@swift build $(release_flags) --product whosays

install: release
	@scripts/install .build/release/whosays docs/man

# Builds the program once more, as a plugin of the argument parser wants it.
manual: setup
	@rm -f docs/man/*.1
	@swift package --allow-writing-to-package-directory generate-manual --multi-page \
	  --output-directory docs/man
	@scripts/manual docs/man

setup:
	@scripts/setup

format:
	@swift format -i -r $(swift_files)

lint:
	@swift format lint --strict -r $(swift_files)

# The program that measures the reader, built as the one that is released.
measure: setup
	@swift build $(release_flags) --product reader-score

trainer: setup
	@swift build $(release_flags) --product reader-train

limits: release measure
	@scripts/limits

bench: measure
	@scripts/bench

score: measure
	@scripts/score
