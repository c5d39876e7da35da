"""What pages are made of; knows nothing of services or records.

page.Page, page.PageSpec          a screen, and how the window learns of it
shell.Shell                       what a page may ask of the window: jobs, notices, year, go, toast, refuse
heading.Heading                   title, explanation and actions of a page
layout                            row, col, card, table_card, well, foot, note, hline, scroll, holder
labels, chips, buttons, icons     words, status chips, buttons and `Action`s, Phosphor icons
fields, dates, chooser, multi_choice   what a clerk fills in
form_fields, record_form          forms drawn from drafts
columns, record_table             lists, statements and previews
figures, charts, empty            figure cards, segments, steps; months, bands, caps; nothing yet
jobs, progress_panel, notices     work off the GUI thread, and who must reload after it
toast, dialogs, preview           said at the foot, asked, printed
tokens, type, style               colours, type ladder, dress and size of the whole application

Widgets that follow the type size have `retype()`; pages may define it too (see `type`).
"""
