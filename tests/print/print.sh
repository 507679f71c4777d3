#!/bin/sh
# Prints made-up documents with LibreOffice and Chromium, where they are installed:
#   tests/print/print.sh FOLDER [COUNT] [LAYOUT]
# leaves PDFs in the folder, each beside the declaration that it says. The study reads them:
#   dotnet run --project tests/PerformanceBudget.Documents.Study -c Release -- --count 0 --folder FOLDER
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
set -- --sources "$folder" --count "${2:-1}" ${3:+--layout "$3"}
dotnet run --project "$root/tests/PerformanceBudget.Documents.Study" -c Release -- "$@"

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
if command -v soffice >/dev/null; then
    soffice --headless "-env:UserInstallation=file://$profile/office" --convert-to pdf --outdir "$folder" "$folder"/*.docx >/dev/null
fi

if command -v chromium >/dev/null; then
    for page in "$folder"/*.html; do
        chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$profile/browser" \
            --no-pdf-header-footer "--print-to-pdf=${page%.html}.pdf" "file://$page" 2>/dev/null
    done
fi

rm -f "$folder"/*.docx "$folder"/*.html
for expected in "$folder"/*.json; do
    [ -e "${expected%.json}.pdf" ] || rm "$expected"
done
