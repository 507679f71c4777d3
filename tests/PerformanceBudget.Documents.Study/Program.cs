using PerformanceBudget.Documents.Study;

// --layout NAME, --format NAME, --damage NAME, --print NAME: some documents only. --count N: N times as many.
// --page FILE: writes the tables of the study into that page. --show N: the first N documents that were read wrongly.
// --save FOLDER: writes the documents and reads none. --sources FOLDER: writes documents that other programs are to print, and reads none; tests/print does both. --folder FOLDER: reads what they printed, too.
var arguments = Arguments.Parse(args);
if (arguments.Save is { } folder)
{
    _ = Directory.CreateDirectory(folder);
    foreach (var one in arguments.Cases())
    {
        File.WriteAllBytes(Path.Combine(folder, one.Name + one.Format.Extension()), one.Write(one.Form()));
    }

    return 0;
}

if (arguments.Sources is { } sources)
{
    PrintSources.Write(sources, arguments.Layout, arguments.Count);
    return 0;
}

var failures = new Failures(arguments.Show);
var count = 0;
foreach (var one in arguments.Cases())
{
    var form = one.Form();
    var file = one.Write(form);
    var read = SyntheticReader.Read(form, file);
    var comparison = DocumentComparison.Of(form, read);
    var isTorn = one.Format is SyntheticFormat.Tabs or SyntheticFormat.Lines;
    Section.All.Single(section => section.Includes(one)).Add(one.Line, one.Format, comparison);
    failures.Show(
        one.Name,
        () => isTorn ? Failures.Decoded(file) : Failures.Rows(form),
        isTorn,
        read,
        comparison
    );
    count++;
}

if (arguments.Folder is { } printed)
{
    foreach (var file in PrintedFile.In(printed).Select(PrintedFile.Compare))
    {
        Section.Printed.Add($"printed by {file.Program}", SyntheticFormat.Pdf, file.Comparison);
        failures.Show(file.Name, () => string.Empty, isTorn: false, file.Read, file.Comparison);
        count++;
    }
}

foreach (var section in Section.All.Where(section => !section.IsEmpty))
{
    section.Print(Console.Out);
}

Console.WriteLine($"{count} documents.");
if (arguments.Page is { } page)
{
    StudyTable.WriteInto(page);
}

return Section.All.All(section => section.IsMet) ? 0 : 1;
