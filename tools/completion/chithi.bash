# SPDX-License-Identifier: Apache-2.0
#
# Completion of the chithi tools in bash: the tools say themselves what may stand next.

_chithi() {
    local tool=${COMP_WORDS[0]/#\~/$HOME} current=${COMP_WORDS[COMP_CWORD]} escape
    local -a before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
    before=("${before[@]//[\'\"\\]/}")
    case $current in
        \'*) current=${current:1} escape="s/'/'\\\\''/g" ;;
        \"*) current=${current:1} escape='s/[$`"\\]/\\&/g' ;;
        *) current=${current//\\/} escape='s/[][ !"$&'\''()*,;<>?^`{|}~\\]/\\&/g' ;;
    esac
    mapfile -t COMPREPLY < <("$tool" --complete "${before[@]}" "$current" 2>/dev/null | cut -f 1 | sed "$escape")
    if [[ ${COMPREPLY[0]-} == :files ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "${current#=}")
    fi
}

complete -F _chithi chithi chithi-check chithi-export chithi-ingest chithi-list chithi-parse chithi-search chithi-show
