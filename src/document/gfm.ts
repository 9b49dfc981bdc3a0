import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

// Of GFM only what is needed: finding bare links costs most, and overflows the stack on hostile input.

/** Syntax that documents, and templates shown in them, are parsed with besides CommonMark. */
export const gfmSyntax = [gfmTable(), gfmTaskListItem()]

/** What that syntax becomes in mdast. */
export const gfmFromMarkdown = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]
