#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The peer of deck_performance: the same numbers as a workbook of as many native charts, by openpyxl (Debian: python3-openpyxl).
# usage: deck_peer.py NUMBERS.json OUT.xlsx
import json
import sys
import time

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

charts = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.monotonic()
book = Workbook()
book.remove(book.active)
for number, rows in enumerate(charts, 1):
    sheet = book.create_sheet(f"Chart {number}")
    for row in rows or [[None]]:
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=max(1, len(rows)), max_col=2))
    sheet.add_chart(chart, "N2")
book.save(sys.argv[2])
print(f"openpyxl: {len(charts)} charts in {(time.monotonic() - start) * 1000:.0f} ms")
