# Completion of pbudget in bash. In ~/.bashrc:
#   source <(pbudget completion bash)
_pbudget() {
  local line=${COMP_LINE:0:COMP_POINT} IFS=$'\n'
  COMPREPLY=($("${1/#\~\//$HOME/}" '[suggest]' "${line#"$1"}" 2> /dev/null))
}
complete -o default -F _pbudget pbudget
