"""Writes the same small survey as Stata and SPSS files, for the readers of import. Written by pyreadstat and pandas;
`pip install pyreadstat pandas`, then `python write.py` in this folder prints their versions and writes the files."""
import datetime
import pandas, pyreadstat

long = "Ё" * 400 + "end"  # longer than any fixed string: strL in Stata, several variables in SPSS
frame = pandas.DataFrame({
    "hh": ["1", "2", "3"],
    "zone": ["Сугд", "ГБАО", "Сугд"],
    "weight": [10.5, 9.0, 8.25],
    "sex": [1.0, 2.0, 1.0],
    "income": [12000.0, -99.0, float("nan")],
    "visited": [datetime.date(2024, 5, 3), datetime.date(2024, 2, 29), datetime.date(2024, 12, 31)],
    "a_rather_long_variable_name": [1.0, 300.0, -5.0],
    "note": ["short", long, ""],
})
labels = {"sex": {1.0: "male", 2.0: "female"}, "income": {-99.0: "refuses to say"}}
pyreadstat.write_sav(frame, "survey.sav", variable_value_labels=labels, missing_ranges={"income": [-99.0]})
pyreadstat.write_sav(frame, "packed.sav", variable_value_labels=labels, missing_ranges={"income": [{"lo": -99.0, "hi": -90.0}]}, row_compress=True)

stata = frame.assign(income=[12000.0, float("nan"), float("nan")])
stata["visited"] = pandas.to_datetime(stata["visited"])
stata["income"] = stata["income"].astype(object)
for version in (117, 118, 119):
    cut = stata.assign(zone=["north", "south", "north"], note=["short", "x" * 3000, ""]) if version == 117 else stata
    small = cut.assign(income=[12000.0, float("nan"), float("nan")], sex=cut["sex"].astype("int8"))
    small.to_stata(f"survey-{version}.dta", version=version, write_index=False, convert_strl=["note"],
                   convert_dates={"visited": "td"}, value_labels={"sex": {1: "male", 2: "female"}})
coded = frame.drop(columns=["note", "visited"])
coded["income"] = [12000, "b", "a"]
pyreadstat.write_dta(coded, "missing.dta", version=15, variable_value_labels={"sex": {1: "male", 2: "female"}},
                     missing_user_values={"income": ["a", "b"]})
print("pandas", pandas.__version__, "pyreadstat", pyreadstat.__version__)
