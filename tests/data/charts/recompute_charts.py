#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the figures of the charts a second time, from the CSV files of `portolan export`, by the definitions as printed on the charts.

Shares no code with the program. Writes what tst_chart_oracles compares the program with:
    portolan new --demo demo.portolan && portolan export demo.portolan --output demo
    python3 recompute_charts.py demo > demo_charts.json
Or compares a file of any content at once, and says the largest deviation of each chart:
    python3 recompute_charts.py demo --check PORTOLAN demo.portolan
Amounts have to be in US dollars, or announced with their dollars: rates are another test's matter.
"""
import csv, datetime, json, math, os, subprocess, sys
from collections import Counter, defaultdict

FEWEST = 20


# ---- dates as they were stated -------------------------------------------------------------------------------------------------------
class Stated:
    def __init__(self, text):
        self.text = text
        day = datetime.date
        if not text:
            self.first = self.last = None
        elif len(text) == 10:
            self.first = self.last = day.fromisoformat(text)
        else:
            year = int(text[:4])
            months = {4: (1, 12)}.get(len(text)) or (
                ((int(text[6]) - 1) * 3 + 1, (int(text[6]) - 1) * 3 + 3) if 'Q' in text else
                ((int(text[6]) - 1) * 6 + 1, (int(text[6]) - 1) * 6 + 6) if 'H' in text else (int(text[5:7]),) * 2)
            self.first = day(year, months[0], 1)
            self.last = (day(year + 1, 1, 1) if months[1] == 12 else day(year, months[1] + 1, 1)) - datetime.timedelta(1)

    def __bool__(self):
        return self.first is not None

    def order(self):  # latest day first, then the finer one; nothing before everything
        return (self.last, -(self.last - self.first).days) if self else (datetime.date.min, 0)

    def middle(self):
        return self.first + datetime.timedelta((self.last - self.first).days // 2)

    def known(self, day):
        return bool(self) and self.last <= day


def months(start, end):
    return max(0.0, (end.middle() - start.middle()).days / 30.4375)


def julian(day):
    return day.toordinal() + 1721425


# ---- the records ---------------------------------------------------------------------------------------------------------------------
class Data:
    def __init__(self, folder):
        for name in ('candidate program status_event trial trial_candidate trial_indication trial_status_event deal deal_event deal_term deal_party '
                     'deal_candidate company term indication payment royalty_tier').split():
            with open(os.path.join(folder, name + '.csv'), encoding='utf-8', newline='') as file:
                rows = list(csv.DictReader(file))
            for row in rows:
                for key, value in row.items():
                    if value and (key == 'id' or key.endswith('_id') or key in ('merged_into', 'reason') and value.isdigit()):
                        row[key] = int(value)
                    elif key.endswith('_date') or key in ('first_posted', 'last_update_posted', 'last_verified'):
                        row[key] = Stated(value)
            rows.sort(key=lambda row: row['id'])
            setattr(self, name, {row['id']: row for row in rows})

    def of(self, table, key, id):
        index = self.__dict__.setdefault('index_%s_%s' % (table, key), None)
        if index is None:
            index = defaultdict(list)
            for row in getattr(self, table).values():
                index[row[key]].append(row)
            self.__dict__['index_%s_%s' % (table, key)] = index
        return index.get(id, [])

    def code(self, term):
        while term and self.term[term]['merged_into']:
            term = self.term[term]['merged_into']
        return self.term[term]['code'] if term else ''


PHASES = ['DISCOVERY', 'PRECLINICAL', 'IND', 'CLINICAL_UNK', 'EARLY_PHASE1', 'PHASE1', 'PHASE1_2', 'PHASE2', 'PHASE2_3', 'PHASE3', 'FILED', 'APPROVED',
          'LAUNCHED', 'PHASE4']
RANK = dict(zip(PHASES, [10, 20, 25, 27, 28, 30, 35, 40, 45, 50, 60, 70, 80, 90]))
GOING = {'ACTIVE', 'SUSPENDED', 'NDR'}
AREA_GROUPS = {a: a for a in 'ONCOLOGY AUTOIMMUNE METABOLIC INFECTIOUS_DISEASE CARDIOVASCULAR HEMATOLOGY NEUROLOGY'.split()}  # the others share a color
PURCHASES = {'ACQUISITION', 'ASSET_PURCHASE'}
OTHERS = {'ACTIVE': 'ACTIVE', 'PART_TERMINATED': 'ACTIVE', 'COMPLETED': 'COMPLETED', 'EXPIRED': 'COMPLETED', 'TERMINATED': 'ENDED_EARLY',
          'LAPSED': 'ENDED_EARLY', 'CANCELED': 'ENDED_EARLY', 'PENDING': 'PENDING', 'UNKNOWN': 'UNKNOWN', '': 'UNKNOWN'}


class World:
    """What was true on a day."""

    def __init__(self, data, day):
        self.d, self.day = data, day
        self.deals = [d for d in data.deal.values() if not self.cohort(d) or self.cohort(d).known(day)]
        self.candidates = [c for c in data.candidate.values() if self.exists(self.facts(c))]
        self.programs = [p for p in data.program.values() if self.programExists(p)]
        self.trials = [t for t in data.trial.values() if self.exists(self.trialFacts(t))]

    # existence: from the first dated fact; without any, always
    def exists(self, facts):
        facts = [f for f in facts if f]
        return not facts or any(f.known(self.day) for f in facts)

    def trialFacts(self, t):
        if t['first_posted']:
            return [t['first_posted']]
        plan = t['start_date_type'] == 'ESTIMATED' or t['status'] == 'NOT_YET_RECRUITING' or (not t['start_date_type'] and not t['status'])
        return [t['last_update_posted']] + ([] if plan else [t['start_date']]) + [e['effective_date'] for e in self.d.of('trial_status_event', 'trial_id', t['id'])]

    def facts(self, c):
        facts = [c['first_disclosed_date']]
        for p in self.d.of('program', 'candidate_id', c['id']):
            facts += [e['effective_date'] for e in self.d.of('status_event', 'program_id', p['id'])]
        facts += [self.cohort(self.d.deal[a['deal_id']]) for a in self.d.of('deal_candidate', 'candidate_id', c['id'])]
        for link in self.d.of('trial_candidate', 'candidate_id', c['id']):
            facts += self.trialFacts(self.d.trial[link['trial_id']])
        return facts

    def programExists(self, p):
        events = [e['effective_date'] for e in self.d.of('status_event', 'program_id', p['id']) if e['effective_date']]
        return any(e.known(self.day) for e in events) if events else self.exists(self.facts(self.d.candidate[p['candidate_id']]))

    # phases
    def events(self, p):
        known = [e for e in self.d.of('status_event', 'program_id', p['id']) if e['effective_date'].known(self.day)]
        return sorted(known, key=lambda e: (e['effective_date'].order(), RANK.get(e['phase'], 0), e['id']))

    def status(self, p):
        phase, activity, any_ = '', 'ACTIVE', False
        for e in self.events(p):
            any_, phase, activity = True, e['phase'] or phase, e['activity'] or activity
        return (phase, activity) if any_ else None

    def highest(self, c):
        """(state, phase) of a candidate: IN_PHASE, NO_ACTIVE or UNKNOWN."""
        all_ = [s for s in (self.status(p) for p in self.d.of('program', 'candidate_id', c['id'])) if s]
        going = [s for s in all_ if s[1] in GOING]
        best = max((s[0] for s in going if s[0] in RANK), key=RANK.get, default='')
        return ('IN_PHASE', best) if best else ('NO_ACTIVE' if all_ and not going else 'UNKNOWN', '')

    def lead(self, c):
        programs = [p for p in self.d.of('program', 'candidate_id', c['id']) if self.programExists(p)]
        for p in programs:
            if p['is_lead'] == 'true':
                return p

        def place(p):
            status = self.status(p)
            if not status:
                return (200, Stated('').order(), p['id'])
            rank = RANK.get(status[0], 0)
            return (-rank if status[1] in GOING else 100 - rank, self.events(p)[0]['effective_date'].order(), p['id'])
        return min(programs, key=place, default=None)

    def areaOfIndication(self, id):
        return self.d.code(self.d.indication[id]['ta_id']) if id else ''

    def area(self, kind, r):
        if kind == 'candidate':
            lead = self.lead(r)
            return self.areaOfIndication(lead['indication_id']) if lead else ''
        if kind == 'program':
            return self.areaOfIndication(r['indication_id'])
        links, assets = {'trial': ('trial_indication', 'trial_candidate'), 'deal': ('deal_candidate', 'deal_candidate')}[kind]
        for link in self.d.of(links, kind + '_id', r['id']):
            if self.areaOfIndication(link['indication_id']):
                return self.areaOfIndication(link['indication_id'])
        for link in self.d.of(assets, kind + '_id', r['id']):
            if link['candidate_id'] and self.area('candidate', self.d.candidate[link['candidate_id']]):
                return self.area('candidate', self.d.candidate[link['candidate_id']])
        return ''

    def trialPhase(self, t):
        if not t['phase'] and t['study_type'] == 'OBSERVATIONAL':
            return 'NA'
        return t['phase'] if t['phase'] in ('EARLY_PHASE1 PHASE1 PHASE1_2 PHASE2 PHASE2_3 PHASE3 PHASE4 NA').split() else 'PHASE_UNKNOWN'

    # deals
    def cohort(self, deal):
        return deal['signed_date'] or deal['announced_date']

    def effect(self, e):
        return e['effective_date'] or e['event_date']

    def dealEvents(self, deal):
        known = [e for e in self.d.of('deal_event', 'deal_id', deal['id']) if self.effect(e).known(self.day)]
        return sorted(known, key=lambda e: (self.effect(e).order(), e['id']))

    def decision(self, e, deal):
        once = deal['deal_type'] in PURCHASES
        kind, back = e['event_type'], e['rights_return']
        if kind in ('ANNOUNCED', 'SIGNED'):
            return 'PENDING' if once else 'ACTIVE'
        if kind == 'CLOSED':
            return 'COMPLETED' if once else 'ACTIVE'
        if kind == 'OPTION_EXERCISED':
            return '' if once else 'ACTIVE'
        if kind == 'PARTLY_TERMINATED':
            return 'TERMINATED' if back == 'ALL' else 'PART_TERMINATED'
        if kind == 'RIGHTS_RETURNED':
            return {'': 'TERMINATED', 'ALL': 'TERMINATED', 'PARTIAL': 'PART_TERMINATED'}.get(back, '')
        return {'TERMINATED': 'TERMINATED', 'OPTION_LAPSED': 'LAPSED', 'EXPIRED': 'EXPIRED', 'CANCELED': 'CANCELED', 'COMPLETED': 'COMPLETED',
                'ACQUIRED_BY_COUNTERPARTY': 'COMPLETED'}.get(kind, '')

    def dealStatus(self, deal):
        once, status = deal['deal_type'] in PURCHASES, ''
        if once and deal['effective_date'].known(self.day):
            status = 'COMPLETED'
        elif any(deal[k].known(self.day) for k in ('signed_date', 'announced_date', 'effective_date')):
            status = 'PENDING' if once else 'ACTIVE'
        for e in self.dealEvents(deal):
            decision = self.decision(e, deal)
            if decision == 'PENDING' and status == 'COMPLETED' and deal['effective_date'].order() >= self.effect(e).order():
                continue
            status = decision or status
        if status in ('PENDING', 'ACTIVE', 'PART_TERMINATED'):
            y, m = divmod(self.day.year * 12 + self.day.month - 1 - 24, 12)
            d = self.day.day
            while True:
                try:
                    oldest = datetime.date(y, m + 1, d)
                    break
                except ValueError:
                    d -= 1
            if not self.evidence(deal) or self.evidence(deal).last < oldest:
                return 'UNKNOWN'
        return status

    def evidence(self, deal):
        dates = [deal['announced_date'], deal['signed_date'], deal['effective_date']]
        for e in self.d.of('deal_event', 'deal_id', deal['id']):
            dates += [e['event_date'], e['effective_date'], e['notice_date']]
        dates = [x for x in dates if x.known(self.day)] + ([deal['last_verified']] if deal['last_verified'] else [])
        return max(dates, key=Stated.order, default=Stated(''))

    def end(self, deal):
        status = self.dealStatus(deal)
        if status not in ('COMPLETED', 'TERMINATED', 'EXPIRED', 'LAPSED', 'CANCELED'):
            return None
        found = None
        for e in reversed(self.dealEvents(deal)):
            decision = self.decision(e, deal)
            if decision == status:
                found = e
            elif decision:
                break
        return found and (status, found)

    def partners(self, deal, role='PARTNER'):
        seen = []
        for p in self.d.of('deal_party', 'deal_id', deal['id']):
            if p['role'] == role and p['company_id'] not in seen:
                seen.append(p['company_id'])
        return seen

    def country(self, deal, role):
        for p in self.d.of('deal_party', 'deal_id', deal['id']):
            if p['role'] == role:
                here = p['hq_country_at_signing'] or (self.d.company[p['company_id']]['hq_country'] if p['company_id'] else '')
                if here:
                    return here
        return ''

    # money: (least, most) in dollars; None where nothing is known
    def amount(self, term):
        lo, hi, currency = term['amount_min'], term['amount_max'], term['currency']
        if currency != 'USD' and term['equivalent_currency'] == 'USD' and (term['equivalent_min'] or term['equivalent_max']):
            lo, hi, currency = term['equivalent_min'], term['equivalent_max'], 'USD'
        lo, hi = (int(lo) if lo else None), (int(hi) if hi else None)
        either = hi if hi is not None else lo
        said = term['disclosure']
        pair = {'KNOWN': (either, either), 'AT_LEAST': (lo if lo is not None else hi, None), 'UP_TO': (None, either), 'NONE': (0, 0)}.get(said, (lo, hi))
        if said in ('PRESENT', 'UNDISCLOSED') or pair == (None, None) or (currency != 'USD' and said != 'NONE'):
            return (None, None)
        return pair

    def headline(self, deal):
        terms = [t for t in self.d.of('deal_term', 'deal_id', deal['id']) if t['term_type'] == 'HEADLINE_TOTAL']
        whole = [t for t in terms if not t['deal_candidate_id']]
        terms = whole[-1:] or terms
        lo, hi = self.added([self.amount(t) for t in terms])
        upTo = any(t['disclosure'] == 'UP_TO' for t in self.d.of('deal_term', 'deal_id', deal['id']) if t['term_type'] == 'HEADLINE_TOTAL')
        return self.bounded(hi if upTo and hi is not None else lo, hi)

    def upfront(self, deal):
        return self.bounded(*self.added([self.amount(t) for t in self.d.of('deal_term', 'deal_id', deal['id']) if t['term_type'] in ('UPFRONT_CASH', 'UPFRONT_EQUITY')]))

    def added(self, parts):
        lows = [lo for lo, hi in parts if lo is not None]
        highs = [hi for lo, hi in parts]
        return (sum(lows) if lows else None), (sum(highs) if parts and None not in highs else None)

    def bounded(self, lo, hi):
        return None if hi is None and not lo else (lo or 0, hi)

    def paid(self, deal):
        parts = []
        for p in self.d.of('payment', 'deal_id', deal['id']):
            day = p['actual_date'] or p['due_date']
            if p['kind'] == 'PAID' and p['forecast'] != 'true' and (not day or day.known(self.day)):
                parts.append((int(p['amount']) if p['amount'] else None, p['deal_term_id']))
        if not parts:
            parts = [(int(e['amount']) if e['amount'] else None, '') for e in self.dealEvents(deal) if e['event_type'] == 'PAYMENT_MADE']
        first = self.upfront(deal)
        exact = first and first[0] == first[1]
        covered = any((self.d.deal_term[t]['term_type'].startswith('UPFRONT')) if t else (exact and a == first[0]) for a, t in parts)
        known = [a for a, _ in parts if a is not None]
        if not covered and self.dealStatus(deal) not in ('PENDING', 'CANCELED') and first and (first[0] > 0 or exact):
            known.append(first[0])
        return (sum(known), None) if known else None


# ---- figures -------------------------------------------------------------------------------------------------------------------------
def quartile(values, share):
    values = sorted(values)
    at = (len(values) - 1) * share
    low = math.floor(at)
    return values[low] + (values[min(low + 1, len(values) - 1)] - values[low]) * (at - low)


def wilson(k, n):
    z = 1.959964
    p = k / n
    middle, half = (p + z * z / (2 * n)) / (1 + z * z / n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


class Case:
    def __init__(self, world, chart, unit='', options='', n=0):
        self.head = {'chart': chart, 'unit': unit, 'options': options, 'as_of': world.day.isoformat(), 'n': n}
        self.marks, self.keys = [], []

    def mark(self, series, category, ids, value=None, panel=0, **more):
        self.marks.append({'panel': panel, 'series': series, 'category': str(category), 'value': value, 'ids': sorted(ids), **more})

    def count(self, series, category, records, panel=0):
        if records:
            self.mark(series, category, [r['id'] for r in records], len(records), panel)

    def rate(self, series, category, part, whole, panel):
        if whole:
            low, high = wilson(len(part), whole)
            self.mark(series, category, [r['id'] for r in part], len(part) / whole, panel, denominator=whole, low=low, high=high)

    def key(self, key, value):
        self.keys.append({'key': key, 'value': value})


def grouped(records, keyOf):
    groups = defaultdict(list)
    for r in records:
        groups[keyOf(r)].append(r)
    return groups


def money(case, series, category, world, deals, amountOf, panel=0):
    """A sum counts the least that is known; without any it has no value."""
    amounts = [amountOf(d) for d in deals]
    known = [a for a in amounts if a is not None]
    least = sum(a[0] for a in known)
    exact = all(a[0] == a[1] for a in known)
    value = least if known and (least > 0 or exact) else None
    if deals:
        case.mark(series, category, [d['id'] for d in deals], value, panel, n=len(known), undisclosed=len(deals) - len(known))


def concentration(w):
    for kind, records in (('candidate', w.candidates), ('program', w.programs), ('trial', w.trials), ('deal', w.deals)):
        case = Case(w, 'therapeutic-area-concentration', kind, '', len(records))
        areas = grouped(records, lambda r: w.area(kind, r))
        unknown = areas.pop('', [])
        whole = sum(map(len, areas.values()))
        if unknown:
            case.mark('share', 'AREA_UNKNOWN', [r['id'] for r in unknown])
        for code, members in areas.items():
            case.mark('share', code, [r['id'] for r in members], len(members) / whole)
        shares = sorted((len(m) / whole for m in areas.values()), reverse=True)
        case.key('hhi', sum((100 * s) ** 2 for s in shares))
        case.key('effective_number', 1 / sum(s * s for s in shares))
        yield case


def phases(w):
    for kind, records in (('candidate', w.candidates), ('program', w.programs), ('trial', w.trials)):
        def place(r):
            if kind == 'candidate':
                return w.highest(r)[1]
            if kind == 'program':
                status = w.status(r)
                return status[0] if status and status[1] in GOING else ''
            return w.trialPhase(r)
        yield kind, records, place


def distribution(w):
    for kind, records, place in phases(w):
        case = Case(w, 'phase-distribution', kind, '', len(records))
        for (phase, area), members in grouped(records, lambda r: (place(r), AREA_GROUPS.get(w.area(kind, r), 'OTHER'))).items():
            if phase:
                case.count(area, phase, members)
        yield case


def matrix(w):
    for kind, records, place in phases(w):
        case = Case(w, 'pipeline-matrix', kind, '', len(records))
        for (phase, area), members in grouped(records, lambda r: (place(r), w.area(kind, r) or 'UNKNOWN')).items():
            if phase:
                case.count(phase, area, members)
        yield case


def pipeline(w):
    rows = defaultdict(list)
    for p in w.programs:
        status = w.status(p)
        if status and status[1] in GOING and status[0] in RANK:
            rows[(p['candidate_id'], p['indication_id'])].append(p)
    case = Case(w, 'pipeline', 'program', 'all-rows', len(w.programs))
    for (candidate, indication), members in rows.items():
        case.mark('*', '%s-%s' % (candidate, indication or 0), [p['id'] for p in members])
    case.key('marketed', sum(max(RANK[w.status(p)[0]] for p in m) >= RANK['APPROVED'] for m in rows.values()))
    case.key('phase3', sum(max(RANK[w.status(p)[0]] for p in m) in (RANK['PHASE3'], RANK['PHASE2_3']) for m in rows.values()))
    yield case


def transitions(w):
    stage = {'EARLY_PHASE1': 0, 'PHASE1': 0, 'PHASE1_2': 0, 'PHASE2': 1, 'PHASE2_3': 1, 'PHASE3': 2, 'FILED': 3, 'APPROVED': 4, 'LAUNCHED': 4}
    names = ['PHASE1_TO_2', 'PHASE2_TO_3', 'PHASE3_TO_FILING', 'FILING_TO_APPROVAL']
    left = [{'COMPLETED': [], 'ENDED_EARLY': [], 'PENDING': []} for _ in names]
    for p in w.programs:
        entered, stopped = {}, False
        for e in w.events(p):
            if e['phase'] in stage:
                entered.setdefault(stage[e['phase']], e)
            stopped = True if e['activity'] in ('DX', 'W') else False if e['activity'] == 'ACTIVE' else stopped
        for k in range(4):
            if k in entered:
                left[k]['COMPLETED' if max(entered) > k else 'ENDED_EARLY' if stopped else 'PENDING'].append(p)
    case = Case(w, 'phase-transitions', 'program', '', len(w.programs))
    product = 1.0
    for name, of in zip(names, left):
        for series, members in of.items():
            case.count(series, name, members)
        decided = len(of['COMPLETED']) + len(of['ENDED_EARLY'])
        case.rate('rate', name, of['COMPLETED'], decided, 1)
        product *= len(of['COMPLETED']) / decided if decided else math.nan
    if not math.isnan(product):
        case.key('likelihood', product)
    yield case


def novelty(w):
    case = Case(w, 'novelty-by-origin', 'candidate', '', len(w.candidates))
    counts = Counter(c['origin_country'] for c in w.candidates if c['origin_country'])
    largest = sorted(counts, key=lambda c: (-counts[c], c))[:8]

    def place(c):
        return c['origin_country'] if c['origin_country'] in largest else 'OTHER' if c['origin_country'] else 'UNKNOWN'
    for country, members in grouped(w.candidates, place).items():
        for kind, some in grouped(members, lambda c: c['novelty'] or 'UNCLASSIFIED').items():
            case.count(kind, country, some)
        classified = [c for c in members if c['novelty'] not in ('', 'UNCLASSIFIED')]
        case.rate('first_in_class_share', country, [c for c in classified if c['novelty'] == 'FIC'], len(classified), 1)
    yield case


def outcomes(w):
    case = Case(w, 'partnership-outcomes', 'deal', '', len(w.deals))
    dated = [d for d in w.deals if w.cohort(d)]
    for (group, year), members in grouped(dated, lambda d: (OTHERS[w.dealStatus(d)], w.cohort(d).text[:4])).items():
        case.count(group, year, members)
    for year, members in grouped(dated, lambda d: w.cohort(d).text[:4]).items():
        case.rate('*', year, [d for d in members if w.dealStatus(d) == 'TERMINATED'], len(members), 1)
    case.key('return_rate_all', sum(w.dealStatus(d) == 'TERMINATED' for d in dated) / len(dated))
    yield case


def survival(w):
    case = Case(w, 'partnership-survival', 'deal', '', len(w.deals))
    lives = []
    for d in w.deals:
        if w.cohort(d) and d['deal_type'] not in PURCHASES:
            end, status = w.end(d), w.dealStatus(d)
            until = w.effect(end[1]) if end else w.evidence(d) if status == 'UNKNOWN' else Stated(w.day.isoformat())
            lives.append((months(w.cohort(d), until), status == 'TERMINATED'))
    curve, steps = 1.0, []
    for time in sorted({t for t, returned in lives if returned}):
        risk, gone = sum(t >= time for t, _ in lives), sum(t == time and r for t, r in lives)
        curve *= 1 - gone / risk
        steps.append([time, curve, risk])
    case.head['steps'] = steps
    yield case


def reasons(w):
    early = [d for d in w.deals if OTHERS[w.dealStatus(d)] == 'ENDED_EARLY']
    case = Case(w, 'termination-reasons', 'deal', '', len(early))

    def reason(d):
        end = w.end(d)
        said = [end[1]['reason']] if end else []
        said += [e['reason'] for e in w.dealEvents(d) if e['event_type'] == 'TERMINATION_NOTICE']
        return w.d.code(next((r for r in said if r), 0)) or 'UNDISCLOSED'
    for code, members in grouped(early, reason).items():
        case.count('ended_early', code, members)
    yield case


def returned(w):
    case = Case(w, 'returned-candidates', 'candidate')

    def state(c):
        """Who holds rights now: one that runs or a purchase that closed; a deal that only refers to the candidate gives none."""
        held = False
        for link in w.d.of('deal_candidate', 'candidate_id', c['id']):
            d = w.d.deal[link['deal_id']]
            status = w.dealStatus(d)
            if link['evidence'] == 'REFERENCED' or not status:
                continue
            if d['deal_type'] in PURCHASES:
                held |= status == 'COMPLETED'
            elif OTHERS[status] in ('ACTIVE', 'UNKNOWN'):
                held |= d['deal_type'] not in ('MANUFACTURING', 'FINANCING', 'SETTLEMENT')
        if held:
            return 'PARTNERED_AGAIN'
        kind, phase = w.highest(c)
        if kind != 'IN_PHASE':
            return {'NO_ACTIVE': 'NO_ACTIVE_PROGRAM', 'UNKNOWN': 'NOT_RECORDED'}[kind]
        return 'MARKETED' if RANK[phase] >= RANK['APPROVED'] else 'IN_DEVELOPMENT'
    back = [c for c in w.candidates if any(w.dealStatus(w.d.deal[a['deal_id']]) == 'TERMINATED' for a in w.d.of('deal_candidate', 'candidate_id', c['id']))]
    case.head['n'] = len(back)
    for name, members in grouped(back, state).items():
        case.count('candidates', name, members)
    yield case


def values(w):
    measures = {'announced': w.headline, 'upfront': w.upfront, 'paid': w.paid}
    dated = [d for d in w.deals if w.cohort(d)]
    newest = max(w.cohort(d).first.year for d in dated)
    for measure, amountOf in measures.items():
        case = Case(w, 'deal-value', 'deal', 'measure=%s,split=direction' % measure, len(w.deals))
        for (way, year), deals in grouped(dated, lambda d: (direction(w, d), w.cohort(d).first.year)).items():
            if year > newest - 24:
                money(case, way, year, w, deals, amountOf)
        this = [d for d in dated if w.cohort(d).first >= datetime.date(w.day.year, 1, 1)]
        known = [amountOf(d) for d in this if amountOf(d) is not None]
        if known:
            case.key('year_to_date', sum(a[0] for a in known))
        yield case


def direction(w, d):
    home = {'CN', 'HK', 'MO'}
    sides = []
    for role in ('PRINCIPAL', 'PARTNER'):
        here = set()
        for p in w.d.of('deal_party', 'deal_id', d['id']):
            country = p['hq_country_at_signing'] or (w.d.company[p['company_id']]['hq_country'] if p['company_id'] else '')
            if p['role'] == role or (role == 'PARTNER' and p['role'] == 'NEWCO'):
                here.add((country in home) if country else None)
        sides.append(here.pop() if len(here) == 1 else 'MIXED' if here else None)
    if None in sides:
        return 'UNKNOWN'
    if 'MIXED' in sides:
        return 'MIXED'
    return {(True, False): 'OUTBOUND', (False, True): 'INBOUND', (True, True): 'DOMESTIC', (False, False): 'FOREIGN_FOREIGN'}[tuple(sides)]


def terms(w):
    def exact(pair):
        return pair[0] if pair and pair[0] == pair[1] else None

    def share(d):
        total, first = exact(w.headline(d)), exact(w.upfront(d))
        return first / total if total and first is not None else None
    for measure, of in (('announced', lambda d: exact(w.headline(d))), ('upfront', lambda d: exact(w.upfront(d))), ('upfront-share', share)):
        case = Case(w, 'deal-terms', 'deal', 'measure=%s,split=stage' % measure, len(w.deals))
        for stage, deals in grouped(w.deals, lambda d: d['stage_at_signing'] or 'UNKNOWN').items():
            numbers = {d['id']: of(d) for d in deals if of(d) is not None}
            if numbers:
                case.mark('median', stage, numbers, quartile(numbers.values(), 0.5), denominator=len(deals))
                case.mark('quartiles', stage, numbers, quartile(numbers.values(), 0.75), start=quartile(numbers.values(), 0.25))
        yield case


def headlineToPaid(w):
    case = Case(w, 'headline-to-paid', 'deal', '', len(w.deals))
    said = [d for d in w.deals if w.headline(d) is not None]
    money(case, 'amount', 'announced', w, said, w.headline)
    money(case, 'amount', 'not_ended', w, [d for d in said if OTHERS[w.dealStatus(d)] != 'ENDED_EARLY'], w.headline)
    money(case, 'amount', 'upfront', w, said, w.upfront)
    money(case, 'amount', 'paid', w, said, w.paid)
    yield case


def topDeals(w):
    for measure, amountOf in (('announced', w.headline), ('upfront', w.upfront)):
        case = Case(w, 'top-deals', 'deal', 'measure=%s,all-rows' % measure, len(w.deals))
        for d in w.deals:
            amount = amountOf(d)
            if amount and (amount[0] > 0 or amount[0] == amount[1]):
                case.mark('value', d['id'], [d['id']], amount[0])
        case.head['descending'] = True
        yield case


def league(w):
    deals = defaultdict(list)
    for d in w.deals:
        for company in w.partners(d):
            deals[company].append(d)
    for measure in ('announced', 'deals'):
        case = Case(w, 'partner-league', 'deal', 'measure=%s,all-rows' % measure, len(w.deals))
        for company, of in deals.items():
            if measure == 'deals':
                case.count('value', company, of)
            else:
                money(case, 'value', company, w, of, w.headline)
        case.head['descending'] = True
        yield case


def flow(w):
    case = Case(w, 'deal-flow', 'deal', 'measure=deals', len(w.deals))
    ends = {d['id']: (w.country(d, 'PRINCIPAL') or 'UNKNOWN', w.country(d, 'PARTNER') or 'UNKNOWN') for d in w.deals}
    named = []
    for side in (0, 1):
        counts = Counter(e[side] for e in ends.values() if e[side] != 'UNKNOWN')
        named.append(set(sorted(counts, key=lambda c: (-counts[c], c))[:7]) | {'UNKNOWN'})
    for (a, b), deals in grouped(w.deals, lambda d: tuple(e if e in named[i] else 'OTHER' for i, e in enumerate(ends[d['id']]))).items():
        case.count(a, b, deals)
    yield case


def trialStatus(w, t):
    events = [e for e in w.d.of('trial_status_event', 'trial_id', t['id'])]
    known = [e for e in events if e['effective_date'].known(w.day)]
    if known:
        return max(known, key=lambda e: (e['effective_date'].order(), e['id']))['status']
    if not events:
        return t['status']
    if t['start_date_type'] == 'ACTUAL' and t['start_date'] and t['start_date'].first > w.day:
        return 'NOT_YET_RECRUITING'
    if not (t['completion_date_type'] == 'ACTUAL' and t['completion_date'].known(w.day)):
        return ''
    return t['status'] if t['status'] in ('TERMINATED', 'WITHDRAWN') else 'COMPLETED'


def statuses(w):
    case = Case(w, 'trial-status', 'trial', '', len(w.trials))
    for status, members in grouped(w.trials, lambda t: trialStatus(w, t) or 'NOT_KNOWN').items():
        case.count('trials', status, members)
    yield case


def timeline(w):
    case = Case(w, 'trial-timeline', 'trial', 'all-rows', len(w.trials))
    today, open_ = julian(w.day), 0

    def guess(date, kind):
        return kind == 'ESTIMATED' or date.last > w.day
    dated = []
    for t in w.trials:
        end, kind = (t['completion_date'], t['completion_date_type']) if t['completion_date'] else (t['primary_completion_date'], t['primary_completion_date_type'])
        if t['start_date'] and end:
            dated.append((-julian(end.middle()), julian(t['start_date'].middle()), t['id'], end, kind, t))
            open_ += end.last > w.day
    for _, _, _, end, kind, t in sorted(dated, key=lambda row: row[:3])[:1000]:
        start, stop = julian(t['start_date'].middle()), julian(end.middle())
        ahead = guess(t['start_date'], t['start_date_type']) and start > today
        ends = guess(end, kind)
        number = t['registry_no'] or t['id']
        if not ahead:
            case.mark('ACTUAL', number, [t['id']], max(start, min(today, stop) if ends else stop), start=start)
        if ends and stop > (start if ahead else max(start, today)):
            case.mark('ESTIMATED', number, [t['id']], stop, start=start if ahead else max(start, today))
        if t['primary_completion_date']:
            case.mark('PRIMARY', number, [t['id']], julian(t['primary_completion_date'].middle()))
    case.key('open', open_)
    yield case


def enrollment(w):
    case = Case(w, 'enrollment', 'trial', '', len(w.trials))
    counted = [t for t in w.trials if trialStatus(w, t) != 'WITHDRAWN']
    everyone = []
    for phase, members in grouped(counted, w.trialPhase).items():
        numbers = {t['id']: int(t['enrollment']) for t in members if t['enrollment']}
        everyone += numbers.values()
        if numbers:
            case.mark('median', phase, numbers, quartile(numbers.values(), 0.5), denominator=len(members))
            case.mark('quartiles', phase, numbers, quartile(numbers.values(), 0.75), start=quartile(numbers.values(), 0.25))
    if everyone:
        case.key('median_all', quartile(everyone, 0.5))
    yield case


def starts(w):
    case = Case(w, 'trial-starts', 'trial', '', len(w.trials))
    begun = [t for t in w.trials if t['start_date'].known(w.day) and t['start_date'].first.year > w.day.year - 20]

    def rare(t):
        return any(i['indication_id'] and w.d.indication[i['indication_id']]['is_rare'] == 'true' for i in w.d.of('trial_indication', 'trial_id', t['id']))
    for (year, area), members in grouped(begun, lambda t: (t['start_date'].first.year, w.area('trial', t))).items():
        if area in AREA_GROUPS:
            case.count(area, year, members)
    for year, members in grouped(begun, lambda t: t['start_date'].first.year).items():
        case.count('OTHER', year, [t for t in members if w.area('trial', t) not in AREA_GROUPS])
        case.rate('rare_share', year, [t for t in members if rare(t)], len(members), 1)
    yield case


CHARTS = [concentration, distribution, matrix, pipeline, transitions, novelty, outcomes, survival, reasons, returned, values, terms, headlineToPaid, topDeals,
          league, flow, statuses, timeline, enrollment, starts]


def cases(folder, days):
    data = Data(folder)
    for day in days:
        world = World(data, datetime.date.fromisoformat(day))
        for chart in CHARTS:
            for case in chart(world):
                yield {**case.head, 'marks': case.marks, 'keys': case.keys}


# ---- comparing -----------------------------------------------------------------------------------------------------------------------
def far(a, b):
    if a is None or b is None:
        return 0.0 if a is b else math.inf
    return abs(a - b) / max(1.0, abs(a), abs(b))


def compared(case, chart):
    """The largest relative deviation, and what is not equal at all."""
    deviation, faults = 0.0, []
    drawn = {}
    for p, panel in enumerate(chart['panels']):
        for series in panel['series']:
            if series['shape'] in ('STEP', 'LINE', 'ROWS'):
                continue
            for datum in series['data']:
                if datum['ids']:
                    drawn[(p, series['key'], datum['category'])] = datum
    for mark in case['marks']:
        names = [k for k in drawn if k[0] == mark['panel'] and k[2] == mark['category'] and mark['series'] in ('*', k[1])]
        if not names and not mark['ids']:
            continue
        if len(names) != 1:
            faults.append('%s: %d marks' % ((mark['panel'], mark['series'], mark['category']), len(names)))
            continue
        datum = drawn.pop(names[0])
        if sorted(datum['ids']) != mark['ids']:
            faults.append('%s: ids %s' % (names[0], sorted(set(datum['ids']) ^ set(mark['ids']))))
        numbers = [(mark['value'], datum['value'])] if mark['value'] is not None or case['chart'] != 'pipeline' else []
        numbers += [(mark[k], datum[k]) for k in ('start', 'n', 'undisclosed', 'denominator') if k in mark]
        numbers += [(mark[k], datum['interval'][k]) for k in ('low', 'high') if k in mark]
        worst = max(far(a, b) for a, b in numbers) if numbers else 0.0
        deviation = max(deviation, worst)
        if worst > 1e-9:
            faults.append('%s: %s' % (names[0], numbers))
    faults += ['%s: drawn, not expected' % (k,) for k in drawn]
    keys = {k['key']: k['value'] for k in chart['key_figures']}
    for key in case['keys']:
        worst = far(key['value'], keys.get(key['key']))
        deviation = max(deviation, worst)
        if worst > 1e-9:
            faults.append('%s: %s, drawn %s' % (key['key'], key['value'], keys.get(key['key'])))
    if case.get('steps'):
        step = [d for d in chart['panels'][0]['series'][0]['data'] if d['n']]
        if len(step) != len(case['steps']):
            faults.append('%d steps, drawn %d' % (len(case['steps']), len(step)))
        for (time, curve, risk), datum in zip(case['steps'], step):
            deviation = max(deviation, far(time, datum['position']), far(curve, datum['value']), far(risk, datum['denominator']))
    if case['n'] != chart['n']:
        faults.append('n %s, drawn %s' % (case['n'], chart['n']))
    return deviation, faults


def check(folder, days, program, file):
    worst = {}
    for case in cases(folder, days):
        call = [program, 'chart', file, case['chart'], '--format', 'json', '--as-of', case['as_of']]
        call += ['--unit', case['unit']] if case['unit'] else []
        call += ['--options', case['options']] if case['options'] else []
        answer = subprocess.run(call, capture_output=True, text=True)
        chart = json.loads(answer.stdout) if answer.returncode == 0 else None
        if chart is None:
            print(' '.join(call), answer.stderr)
            continue
        deviation, faults = compared(case, chart) if not chart['empty_text'] else (0.0, ['empty: ' + chart['empty_text']] if case['marks'] else [])
        worst[case['chart']] = max(worst.get(case['chart'], 0.0), deviation)
        for fault in faults:
            print('%s %s %s %s: %s' % (case['chart'], case['unit'], case['options'], case['as_of'], fault))
    for chart, deviation in sorted(worst.items()):
        print('%-34s largest relative deviation %.1e' % (chart, deviation))


if __name__ == '__main__':
    DAYS = ['2025-06-30', '2023-12-31']
    if len(sys.argv) == 5 and sys.argv[2] == '--check':
        check(sys.argv[1], DAYS, sys.argv[3], sys.argv[4])
    else:
        first = min(Data(sys.argv[1]).term)

        def place(text):
            return '-'.join('#%d' % (int(part) - first) if part.isdigit() and int(part) >= first else part for part in text.split('-'))
        print('{"cases":[')
        lines = []
        for case in cases(sys.argv[1], DAYS):
            for mark in case['marks']:
                mark['ids'] = [id - first for id in mark['ids']]
                mark['category'] = place(mark['category'])
            lines.append(json.dumps(case, ensure_ascii=False, separators=(',', ':')))
        print(',\n'.join(lines) + '\n]}')
