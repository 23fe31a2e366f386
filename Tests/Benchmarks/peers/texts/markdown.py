"""A chapter from Markdown to HTML with markdown-it-py and the plugins that MyST uses: markdown.py FILE."""
import pathlib
import sys

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

sys.path.append(str(pathlib.Path(__file__).parents[1]))
from timing import report

text = pathlib.Path(sys.argv[1]).read_text()
parser = MarkdownIt("commonmark").enable("table").use(dollarmath_plugin).use(footnote_plugin)
report("a notebook of 100 KB to HTML", lambda: parser.render(text))
