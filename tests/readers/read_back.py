#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads decks, workbooks, pages and PDFs back with readers that share no code with the program, and compares them number by number with
`portolan chart --format json`. Exits with 77 where python3-openpyxl is missing; LibreOffice and pdftotext are used where they are installed.

    python3 read_back.py PORTOLAN [--real FOLDER] [--quick] [--keep FOLDER]

--real: besides the demo a portfolio made of the real deals, candidates and trials in FOLDER. --quick: the demo in English, two of the reports, without LibreOffice.
Compared: each mark, interval, reference, key figure and number at risk of every chart with the workbook's data sheet, with what its native
charts plot, with the deck's charts and the workbooks inside them, and again as LibreOffice reads and saves the workbook; each report's charts
and key figures with its own HTML, PDF and workbook.
"""
import argparse, datetime, json, math, os, re, shutil, subprocess, sys, tempfile, unicodedata, zipfile
from html.parser import HTMLParser
from io import BytesIO
from xml.etree import ElementTree

try:
    import openpyxl
except ImportError:
    print('python3-openpyxl is not installed: nothing is compared')
    sys.exit(77)

C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
TEMPLATES = ('board-briefing', 'portfolio-review', 'deal-landscape', 'candidate-profile', 'partnering-tear-sheet')
AS_OF = '2026-11-22'


def squeezed(text):
    """Without white space; and Qt's PDFs name some Chinese signs by their radicals, which look the same and are normalized here."""
    return re.sub(r'\s+', '', unicodedata.normalize('NFKC', text))


class Tally:
    def __init__(self):
        self.compared, self.wrong = 0, []

    def same(self, where, expected, found):
        self.compared += 1
        if expected is None or found is None or isinstance(expected, str) or isinstance(found, str):
            is_same = expected == found or (expected in (None, '') and found in (None, ''))
        else:
            is_same = math.isclose(expected, found, rel_tol=1e-12, abs_tol=1e-12)
        if not is_same:
            self.wrong.append('%s: expected %r, found %r' % (where, expected, found))

    def holds(self, where, text, whole):
        """Whether a text stands in a whole, white space apart: line breaks are the reader's."""
        self.compared += 1
        if squeezed(text) not in whole:
            self.wrong.append('%s: %r is missing' % (where, text))


# ---- what the program says -----------------------------------------------------------------------------------------------------------
def marks_of(chart):
    """{(panel title, category or position, series): datum} in the order of the JSON."""
    marks = []
    for panel in chart['panels']:
        for series in panel['series']:
            for datum in series['data']:
                marks.append((panel, series, datum))
    return marks


def is_shown(datum):
    return datum.get('value') is not None and datum['state'] not in ('UNDISCLOSED', 'ABSENT')


def as_cell(value, unit):
    """Days are Julian day numbers in the JSON, and dates in a sheet."""
    return datetime.date.fromordinal(int(value) - 1721425).isoformat() if value is not None and unit == 'DAY' else value


# ---- the workbook's data sheet -------------------------------------------------------------------------------------------------------
def compare_data_sheet(tally, where, chart, sheet):
    rows = list(sheet.iter_rows(values_only=True))
    found = [row for row in rows[1:] if row[0] in ('mark', '数据点')]
    marks = [mark for mark in marks_of(chart)]
    tally.same(where + ' number of marks', len(marks), len(found))
    for (panel, series, datum), row in zip(marks, found):
        at = '%s %s/%s' % (where, series['key'], datum.get('category', datum.get('position')))
        tally.same(at + ' series', series['key'], row[4] or '')
        tally.same(at + ' state', datum['state'], row[7])
        tally.same(at + ' value', as_cell(datum.get('value'), series['unit']), row[8].date().isoformat() if isinstance(row[8], datetime.datetime) else row[8])
        tally.same(at + ' n', datum.get('n'), row[9])
        interval = datum.get('interval') or {}
        tally.same(at + ' from', interval.get('low'), row[12])
        tally.same(at + ' to', interval.get('high'), row[13])
        tally.same(at + ' undisclosed', datum.get('undisclosed'), row[14])


# ---- native charts: their cached numbers, and the cells that they point to --------------------------------------------------------------
def numbers(element):
    """{index: number} of a c:val, c:xVal, c:plus …, and the range that it is taken from."""
    if element is None:
        return {}, ''
    points = {int(point.get('idx')): float(point.find(C + 'v').text) for point in element.iter(C + 'pt')}
    return points, element.findtext('.//' + C + 'f')


def native_series(xml):
    for series in ElementTree.fromstring(xml).iter(C + 'ser'):
        values, at = numbers(series.find(C + 'val') if series.find(C + 'val') is not None else series.find(C + 'yVal'))
        one = {'name': series.findtext('.//%stx//%sv' % (C, C)), 'values': values, 'range': at}
        one['x'], one['x_range'] = numbers(series.find(C + 'xVal'))
        for bars in series.iter(C + 'errBars'):
            one['plus'], one['plus_range'] = numbers(bars.find(C + 'plus'))
            one['minus'], one['minus_range'] = numbers(bars.find(C + 'minus'))
        yield one


def compare_cells(tally, where, points, cells, book):
    if not cells:
        return
    name, at = cells.rsplit('!', 1)
    column = [row[0].value for row in book[name.strip("'")][at.replace('$', '')]]
    for index, cell in enumerate(column):
        tally.same('%s cell %d of %s' % (where, index, cells), points.get(index), cell if isinstance(cell, (int, float)) else None)


def compare_native(tally, where, chart, panel, xml, book):
    series = list(native_series(xml))
    for one in series:
        for values, cells in (('values', 'range'), ('x', 'x_range'), ('plus', 'plus_range'), ('minus', 'minus_range')):
            if values in one:
                compare_cells(tally, where, one[values], one[cells], book)
    left = list(series)
    for of in panel['series']:
        if of['shape'] == 'ROWS':
            continue
        plotted = next((one for one in left if one['name'] == of['label']), None)
        tally.same('%s series %s' % (where, of['label']), True, plotted is not None)
        if not plotted:
            continue
        left.remove(plotted)
        at = '%s %s' % (where, of['key'])
        if plotted['x']:  # a step has two corners a drop: each of its positions has to be there with its value
            corners = {(plotted['x'].get(i), plotted['values'].get(i)) for i in plotted['x']}
            for datum in of['data']:
                tally.same('%s at %s' % (at, datum['position']), True, not is_shown(datum) or (datum['position'], datum['value']) in corners)
            continue
        by_category = {datum['category']: datum for datum in of['data']}
        for index, category in enumerate(chart['categories']):
            datum = by_category.get(category['key'], {'state': 'ABSENT'})
            expected = datum['value'] if is_shown(datum) else None
            tally.same('%s of %s' % (at, category['key']), expected, plotted['values'].get(index))
            if 'plus' in plotted and expected is not None and datum.get('interval'):
                tally.same('%s of %s, upper end' % (at, category['key']), datum['interval']['high'], expected + plotted['plus'].get(index, math.nan))
                tally.same('%s of %s, lower end' % (at, category['key']), datum['interval']['low'], expected - plotted['minus'].get(index, math.nan))


def native_panels(chart):
    """The panels that become native charts, as the README says: bars, stacks, lines, steps, and points over columns."""
    def is_native(panel):
        return panel['series'] and all(one['shape'] in ('BAR', 'STACK', 'LINE', 'STEP') or (one['shape'] == 'POINT' and panel['orientation'] == 'VERTICAL')
                                       for one in panel['series'])
    return [] if chart['empty_text'] else [panel for panel in chart['panels'] if is_native(panel)]


def parts(package, pattern):
    names = [name for name in package.namelist() if re.fullmatch(pattern, name)]
    return sorted(names, key=lambda name: int(re.findall(r'(\d+)\.\w+$', name)[0]))


def compare_workbook(tally, where, chart, path):
    book = openpyxl.load_workbook(path, data_only=True)
    compare_data_sheet(tally, where + ' data', chart, book.worksheets[1])
    with zipfile.ZipFile(path) as package:
        charts = parts(package, r'xl/charts/chart\d+\.xml')
        natives = native_panels(chart)
        tally.same(where + ' native charts', len(natives), len(charts))
        for panel, part in zip(natives, charts):
            compare_native(tally, '%s %s' % (where, part), chart, panel, package.read(part), book)


def compare_deck(tally, where, chart, path):
    with zipfile.ZipFile(path) as package:
        charts = parts(package, r'ppt/charts/portolan\d+\.xml')
        natives = native_panels(chart)
        drawn = [panel for panel in chart['panels'] if panel not in natives and any(one['shape'] != 'ROWS' for one in panel['series'])]
        if charts or not drawn:
            tally.same(where + ' native charts', len(natives), len(charts))
        for panel, part in zip(natives, charts):
            book = openpyxl.load_workbook(BytesIO(package.read(part.replace('charts', 'embeddings').replace('.xml', '.xlsx'))), data_only=True)
            compare_native(tally, '%s %s' % (where, part), chart, panel, package.read(part), book)
        texts = words_of_deck(package)
    for key in chart['key_figures'][:3] if not chart['empty_text'] else []:
        for piece in re.split(r' ?[(（]', key['text'].rstrip(')）')):
            tally.holds(where + ' key figure', piece, texts)
    for panel in chart['panels']:
        for series in panel['series']:
            for datum in series['data'] if series['shape'] == 'ROWS' and charts else []:
                tally.holds(where + ' number at risk', datum['label'], texts)


def words_of_deck(package):
    slides = [name for name in package.namelist() if re.match(r'ppt/(slides|charts)/\w+\.xml$', name)]
    return squeezed('\n'.join(''.join(text.text or '' for text in paragraph.iter(A + 't'))
                                        for name in slides for paragraph in ElementTree.fromstring(package.read(name)).iter(A + 'p')))


# ---- LibreOffice reads the workbooks and saves them: the same cells ----------------------------------------------------------------------
def through_libreoffice(paths, folder):
    out = os.path.join(folder, 'libreoffice')
    profile = 'file://' + os.path.join(os.path.abspath(folder), 'profile')
    subprocess.run(['soffice', '-env:UserInstallation=' + profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out] + paths,
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return {path: os.path.join(out, os.path.basename(path)) for path in paths}


def compare_saved(tally, where, path, saved):
    ours, theirs = (openpyxl.load_workbook(one, data_only=True) for one in (path, saved))
    tally.same(where + ' sheets', len(ours.sheetnames), len(theirs.sheetnames))
    for mine, other in zip(ours.worksheets, theirs.worksheets):
        for row in mine.iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)):
                    tally.same('%s %s!%s' % (where, mine.title, cell.coordinate), cell.value, other[cell.coordinate].value)


# ---- reports ---------------------------------------------------------------------------------------------------------------------------
class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words, self.silent = [], 0

    def handle_starttag(self, tag, attributes):
        self.silent += tag in ('style', 'script')

    def handle_endtag(self, tag):
        self.silent -= tag in ('style', 'script')

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)


def words_of(path):
    if path.endswith('.html'):
        parser = Words()
        with open(path, encoding='utf-8') as file:
            parser.feed(file.read())
        return squeezed(''.join(parser.words))
    if path.endswith('.pdf'):
        if not shutil.which('pdftotext'):
            return None
        return squeezed(subprocess.run(['pdftotext', '-raw', path, '-'], check=True, capture_output=True, text=True).stdout)
    with zipfile.ZipFile(path) as package:
        return words_of_deck(package)


def front_figures(book):
    """The lines of a report's first sheet that hold a figure: what it is, as written, the value, n, of."""
    return [row[:5] for row in book.worksheets[0].iter_rows(values_only=True, max_col=5) if row[1] not in (None, 'As written', '文中写法')]


def compare_report(tally, where, files, charts):
    book = openpyxl.load_workbook(files['xlsx'], data_only=True)
    for form in ('pptx', 'pdf', 'html'):
        whole = words_of(files[form])
        if whole is None:
            continue
        for label, written, *_ in front_figures(book):
            tally.holds('%s %s figure %s' % (where, form, label), str(written), whole)
        for sheet in book.worksheets:
            if re.match(r'(Table|表格) ?\d', sheet.title):
                compare_table(tally, '%s %s %s' % (where, form, sheet.title), sheet, whole)
    if charts is None:
        return
    data = [sheet for sheet in book.worksheets if re.match(r'(Data|数据) ?\d', sheet.title)]
    tally.same(where + ' charts', len(charts), len(data))
    with zipfile.ZipFile(files['xlsx']) as package:
        natives = parts(package, r'xl/charts/chart\d+\.xml')
        at = 0
        for chart, sheet in zip(charts, data):
            compare_data_sheet(tally, '%s xlsx %s' % (where, sheet.title), chart, sheet)
            for panel in native_panels(chart):
                compare_native(tally, '%s xlsx %s' % (where, natives[at]), chart, panel, package.read(natives[at]), book)
                at += 1
    with zipfile.ZipFile(files['pptx']) as package:
        natives = parts(package, r'ppt/charts/portolan\d+\.xml')
        at = 0
        for chart in charts:
            panels = native_panels(chart)
            if any(panel not in panels and any(one['shape'] != 'ROWS' for one in panel['series']) for panel in chart['panels']):
                continue  # drawn as shapes
            for panel in panels:
                inside = openpyxl.load_workbook(BytesIO(package.read(natives[at].replace('charts', 'embeddings').replace('.xml', '.xlsx'))), data_only=True)
                compare_native(tally, '%s pptx %s' % (where, natives[at]), chart, panel, package.read(natives[at]), inside)
                at += 1
        tally.same(where + ' native charts of the deck', at, len(natives))


def compare_table(tally, where, sheet, whole):
    for row in sheet.iter_rows(values_only=True, max_row=sheet.max_row - 2, min_row=2):
        for cell in row:
            if isinstance(cell, str) and len(cell) <= 60 and re.search(r'\d', cell):
                tally.holds(where, cell, whole)


# ---- all of it -------------------------------------------------------------------------------------------------------------------------
class Maker:
    def __init__(self, program, portfolio, folder, language):
        self.program, self.portfolio, self.folder, self.language = program, portfolio, folder, language

    def run(self, *words):
        done = subprocess.run([self.program, *words], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit('%s: %s' % (' '.join(words), done.stderr))
        return done.stdout

    def chart(self, chart, options=()):
        return json.loads(self.run('chart', self.portfolio, chart, '--format', 'json', '--as-of', AS_OF, '--language', self.language, *options))

    def file(self, kind, name, form, options=()):
        path = os.path.join(self.folder, '%s-%s.%s' % (name, self.language, form))
        self.run(kind, self.portfolio, name, '--format', form, '--output', path, '--as-of', AS_OF, '--language', self.language, *options)
        return path


def real_portfolio(program, folder, sources):
    path = os.path.join(folder, 'real.portolan')
    subprocess.run([program, 'new', path], check=True, capture_output=True)
    for source in ('deals/china_license_deals_25.csv', 'candidates/adc_pipeline.json', 'trials/ctg_new_full30_1000.csv'):
        done = subprocess.run([program, 'import', path, os.path.join(sources, source)], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit('%s: %s' % (source, done.stderr))
    return path


def charts_of(make, workbook, about_one):
    """The charts of a report in its order, as its own recipe names them, each asked for again as JSON. One about a record counts only what
    belongs to it, which no command asks for by itself: its charts are left out."""
    with zipfile.ZipFile(workbook) as package:
        record = json.loads(ElementTree.fromstring(package.read('customXml/portolan.xml')).text)
    blocks = [block for block in record['recipe']['report']['blocks'] if block['block'] == 'chart']
    if about_one:
        return None
    options = lambda block: [word for name in ('unit', 'options') if block.get(name) for word in ('--' + name, block[name])]
    return [make.chart(block['chart'], options(block)) for block in blocks]


def check(make, tally, candidate, quick):
    listed = json.loads(make.run("charts", "--json"))["charts"]
    books = []
    for one in listed:
        name = one["id"]
        chart = make.chart(name)
        where = '%s %s %s' % (os.path.basename(make.portfolio), make.language, name)
        books.append(make.file('chart', name, 'xlsx'))
        compare_workbook(tally, where + ' xlsx', chart, books[-1])
        compare_deck(tally, where + ' pptx', chart, make.file('chart', name, 'pptx'))
    for template in TEMPLATES if not quick else TEMPLATES[:1] + TEMPLATES[4:]:
        about_one = template in ('candidate-profile', 'partnering-tear-sheet')
        options = ['--set', 'candidate=' + candidate] if about_one else []
        files = {form: make.file('report', template, form, options) for form in ('xlsx', 'pptx', 'pdf', 'html')}
        compare_report(tally, '%s %s %s' % (os.path.basename(make.portfolio), make.language, template), files, charts_of(make, files['xlsx'], about_one))
        books.append(files['xlsx'])
    return books


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument('program')
    asked.add_argument('--real', metavar='FOLDER')
    asked.add_argument('--quick', action='store_true')
    asked.add_argument('--keep', metavar='FOLDER')
    choice = asked.parse_args()
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')
    folder = choice.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    tally = Tally()
    demo = os.path.join(folder, 'demo.portolan')
    if not os.path.exists(demo):
        subprocess.run([choice.program, 'new', '--demo', demo], check=True, capture_output=True)
    portfolios = [(demo, 'zanubrutinib')]
    if choice.real and os.path.isdir(choice.real):
        portfolios.append((real_portfolio(choice.program, folder, choice.real), 'trastuzumab deruxtecan'))
    for portfolio, candidate in portfolios:
        for language in ('en',) if choice.quick else ('en', 'zh_CN'):
            inside = os.path.join(folder, os.path.basename(portfolio) + '-' + language)
            os.makedirs(inside, exist_ok=True)
            make = Maker(choice.program, portfolio, inside, language)
            books = check(make, tally, candidate, choice.quick)
            if not choice.quick and shutil.which('soffice'):
                for path, saved in through_libreoffice(books, inside).items():
                    compare_saved(tally, 'LibreOffice ' + os.path.basename(path), path, saved)
    print('%d numbers and texts compared, %d differ' % (tally.compared, len(tally.wrong)))
    for line in tally.wrong[:40]:
        print('  ' + line)
    if not choice.keep:
        shutil.rmtree(folder)
    return 1 if tally.wrong else 0


if __name__ == '__main__':
    sys.exit(main())
