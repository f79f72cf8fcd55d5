# SPDX-License-Identifier: Apache-2.0
#
# Completion of the chithi tools in fish: the tools say themselves what may stand next.

function __chithi_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape)
    set -l lines ($words[1] --complete $words[2..-1] "$current" 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current")
        return
    end
    printf '%s\n' $lines
end

for tool in chithi chithi-check chithi-export chithi-ingest chithi-list chithi-parse chithi-search chithi-show
    complete -c $tool -e
    complete -c $tool -f -a '(__chithi_complete)'
end
