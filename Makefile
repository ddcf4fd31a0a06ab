# Halqa: run a participatory workshop from one laptop. `make help` says what there is.

PREFIX ?= /usr/local
SWIFT ?= swift
BUILT := .build/release
# What is run from a clone: not optimised, since that takes twice as long to build; `make install` installs it optimised.
TRIED := .build/debug
# Names of functions are for who builds it; without them the program is smaller and starts faster.
STRIPPED := -Xlinker -s

.DEFAULT_GOAL := help
.PHONY: help run test build-tests gateway gateway-test gateway-bench gateway-day setup build install deb bench bench-exchange network bench-peers messages oracles readers shots format lint clean fuzz faults

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup ## Install what is missing, build, and open the eco-hammam programme (without a terminal: play a day of it)
	$(SWIFT) build --product halqa
	@HALQA=$(TRIED)/halqa scripts/run.sh

test: ## Install what is missing, and run every test
	@scripts/setup.sh check
	$(SWIFT) test

build-tests: ## Build everything that is tested, and the tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

gateway: ## Build what telephones talk to, beside halqa: halqa serve FILE starts it (first time some minutes)
	$(SWIFT) build --package-path Gateway --product halqa-gateway
	@mkdir -p $(TRIED) && cp -f Gateway/.build/debug/halqa-gateway $(TRIED)/halqa-gateway

gateway-test: gateway ## Test telephones: a client that misbehaves and, where chromium is installed, a real browser
	$(SWIFT) test --package-path Gateway
	$(SWIFT) build --product halqa
	python3 Gateway/Tests/browser.py $(TRIED)/halqa $(TRIED)/halqa-gateway

gateway-day: gateway ## A day with 40 telephones, hands and paper, and kills in the middle: each vote against what was acknowledged
	$(SWIFT) build --product halqa
	python3 Gateway/Benchmarks/day.py $(TRIED)/halqa $(TRIED)/halqa-gateway

gateway-bench: gateway-day ## Measure telephones: 500 that vote at once, 1,000 that say nothing, 200 kills in mid-vote, and a day
	python3 Gateway/Benchmarks/load.py $(TRIED)/halqa $(TRIED)/halqa-gateway --half-open 1000
	python3 Gateway/Benchmarks/load.py $(TRIED)/halqa $(TRIED)/halqa-gateway --secret
	python3 Gateway/Benchmarks/load.py $(TRIED)/halqa $(TRIED)/halqa-gateway --clients 2000 --kills 200

MINUTES ?= 10
fuzz: ## Give every reader of what comes in broken input for MINUTES=10, under AddressSanitizer (goes on where it ended)
	scripts/fuzz.sh $(MINUTES)

faults: ## Kill, cut the power, let calls fail: a thousand kills and two thousand cuts (an hour; goes on where it ended)
	$(SWIFT) build --product halqa
	python3 Tests/Faults/faults.py $(TRIED)/halqa --state .build/faults.json

setup: ## Install the system packages that are missing
	@scripts/setup.sh

build: setup ## Build the program as it is installed: optimised, and without the names of its functions
	$(SWIFT) build -c release --product halqa $(STRIPPED)

install: build ## Copy the program, its manual, its scripts and its rosters below PREFIX (/usr/local)
	scripts/install-files.sh $(BUILT)/halqa "$(DESTDIR)" $(PREFIX)

deb: setup ## Make a package for Debian 12 and 13, with Swift's runtime inside (scripts/try-package.sh tries it)
	$(SWIFT) build -c release --product halqa --static-swift-stdlib --disable-local-rpath $(STRIPPED) --scratch-path .build/deb
	scripts/make-deb.sh .build/deb/release/halqa

bench: build ## Measure start, keys, commands, durable changes and counting beside peers (tig, calcurse, sqlite3, numpy) in the same run, and papers
	$(SWIFT) build -c release --product halqa-bench
	$(BUILT)/halqa-bench
	-python3 Benchmarks/Program/bench.py $(BUILT)/halqa --table
	python3 Benchmarks/Tally/bench.py $(BUILT)/halqa --beside-numpy
	HALQA=$(BUILT)/halqa Benchmarks/Papers/bench.sh

bench-peers: build ## Measure counting beside the libraries that people use (from PyPI, in .venv)
	python3 -m venv .venv
	.venv/bin/pip install --quiet -r Benchmarks/Tally/requirements.txt
	.venv/bin/python Benchmarks/Tally/bench.py $(BUILT)/halqa --peers

bench-exchange: build ## Measure 200 venues that send to a PostgreSQL server over 64 connections, some killed, beside psql's \copy (some minutes)
	python3 Benchmarks/Exchange/bench.py $(BUILT)/halqa

network: ## How often the test of network growth finds something where nothing is: 2,000 made-up networks, 10,000 exchanges each
	HALQA_NETWORKS=2000 $(SWIFT) test -Xswiftc -O --filter SeatingTestTests

messages: ## Bring the catalogues of all languages up to the sources (needs gettext and Python 3)
	scripts/messages.sh extract

oracles: ## Compare the tally with public libraries on random profiles, and record what they say (from PyPI, in .venv)
	python3 -m venv .venv
	.venv/bin/pip install --quiet -r Tests/Oracles/requirements.txt
	.venv/bin/python Tests/Oracles/compare.py

readers: build ## Read what leaves the room (contacts, calendars, letters, a site) with readers that are not ours (from PyPI, in .venv)
	python3 -m venv .venv
	.venv/bin/pip install --quiet -r Tests/Oracles/readers/requirements.txt
	scripts/readers.sh

shots: ## Take pictures of the program in real terminals, to be looked at (needs xvfb, imagemagick and the terminals)
	$(SWIFT) build --product halqa
	scripts/shots/shots.sh

format: ## Bring the sources into the project's form
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks Gateway/Package.swift Gateway/Sources Gateway/Tests

lint: ## Check the form, strictly
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks Gateway/Package.swift Gateway/Sources Gateway/Tests

clean: ## Remove what was built
	rm -rf .build
