# Completion of pbudget in PowerShell. In $PROFILE:
#   pbudget completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pbudget -ScriptBlock {
    param($word, $command, $position)
    # The blank in front of the cursor is no part of the command.
    $length = $position - $command.Extent.StartOffset
    $line = $command.Extent.Text.PadRight($length).Substring(0, $length)
    $tool = $command.CommandElements[0].Extent.Text
    & $tool '[suggest]' $line.Substring($tool.Length) 2> $null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
