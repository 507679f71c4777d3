using System.Text;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Study;

// --times N: N times as many. --page FILE: writes the table into that page. --correct: correct declarations only; --show CODE: those in which it is found.
// --kind NUMBER: one kind of mistakes only; --show: those that are not found. --seed N: prints a correct declaration. --lines N: prints N of them, one a line.
// --hostile: what reading and review of hostile documents take; --hostile NAME: of those only; --megabytes N: of that size.
var arguments = Arguments.Parse(args);
if (arguments.Seed is { } seed)
{
    var one = RealisticDeclaration.Generate(seed);
    Console.WriteLine(Encoding.UTF8.GetString(DeclarationJson.ToUtf8Bytes(one.Declaration, indented: true)));
    return 0;
}

if (arguments.Lines is { } count)
{
    using var output = Console.OpenStandardOutput();
    for (var i = 1; i <= count; i++)
    {
        output.Write(DeclarationJson.ToUtf8Bytes(RealisticDeclaration.Generate(i).Declaration));
        output.Write("\n"u8);
    }

    return 0;
}

if (arguments.Hostile is { } hostile)
{
    return HostileStudy.Run(arguments.Megabytes, hostile, Console.Out) ? 0 : 1;
}

var isMet = true;
if (arguments.Kind is null)
{
    var correct = CorrectStudy.Run(StudySize.Correct * arguments.Times);
    correct.Print(Console.Out, arguments.Show);
    isMet = correct.IsMet;
}

if (!arguments.IsCorrectOnly)
{
    var study = new MistakeStudy([.. StudyDocument.Generated(StudySize.Documents)]);
    var results = MistakeKind
        .All.Where(kind => arguments.Kind is null || kind.Number == arguments.Kind)
        .AsParallel()
        .AsOrdered()
        .Select(kind => new KindResult(kind, study.Run(kind, StudySize.Mistakes * arguments.Times)))
        .ToArray();
    var table = new MistakeTable(results);
    foreach (var line in table.Lines)
    {
        Console.WriteLine(line);
    }

    if (arguments.Show is not null)
    {
        Misses.Print(results, Console.Out);
    }

    if (arguments.Page is { } page)
    {
        StudyPage.Write(page, table);
    }

    isMet &= arguments.Kind is not null || table.IsMet;
}

return isMet ? 0 : 1;
