#compdef pbudget
# Completion of pbudget in zsh. In ~/.zshrc, behind compinit:
#   source <(pbudget completion zsh)
_pbudget() {
  local -a suggestions
  suggestions=(${(f)"$(${~words[1]} '[suggest]' "${(j: :)words[2,CURRENT]}" 2> /dev/null)"})
  if (( ${#suggestions} )); then
    compadd -a suggestions
  else
    _files
  fi
}

if [[ ${funcstack[1]} == _pbudget ]]; then
  _pbudget "$@"
else
  compdef _pbudget pbudget
fi
