using PerformanceBudget.Documents.Study;

// --layout NAME, --format NAME, --damage NAME: some documents only. --count N: N times as many.
// --page FILE: writes the table of the study into that page. --show N: the first N documents that were read wrongly. --save FOLDER: writes the documents and reads none.
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

var failures = new Failures(arguments.Show);
var count = 0;
foreach (var one in arguments.Cases())
{
    var form = one.Form();
    var file = one.Write(form);
    var read = SyntheticReader.Read(form, file);
    var comparison = DocumentComparison.Of(form, read);
    Section.All.Single(section => section.Formats.Contains(one.Format)).Add(one, comparison);
    failures.Show(one, form, file, read, comparison);
    count++;
}

foreach (var section in Section.All.Where(section => !section.IsEmpty))
{
    section.Print(Console.Out);
}

Console.WriteLine($"{count} documents.");
if (arguments.Page is { } page)
{
    StudyTable.WriteInto(page, count);
}

return Section.All.All(section => section.IsMet) ? 0 : 1;
