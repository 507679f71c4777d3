using System.Globalization;
using System.IO.Pipelines;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Lines;

var count = int.Parse(args[0], CultureInfo.InvariantCulture);

// In place of the pipe: a file, standard input, the body of a request.
var pipe = new Pipe();
var writing = WriteAsync(pipe.Writer);

int audited = 0,
    acceptable = 0;
await foreach (var report in DeclarationAudit.RunLinesAsync(pipe.Reader.AsStream()).ConfigureAwait(false))
{
    audited++;
    acceptable += report.IsAcceptable ? 1 : 0;
    if (!report.IsAcceptable && audited - acceptable <= 3)
    {
        var error = report.Findings.First(found => found.Finding.Severity == Severity.Error).Finding;
        Console.WriteLine($"{report.Reading.Line}: {error.Code} {error.GetMessage(Language.Chinese)}");
    }
}

await writing.ConfigureAwait(false);
Console.WriteLine($"{audited} declarations, {acceptable} acceptable");

async Task WriteAsync(PipeWriter lines)
{
    var declarations = Enumerable.Range(0, count).Select(Make);
    await DeclarationJson.WriteLinesAsync(lines.AsStream(), declarations).ConfigureAwait(false);
    await lines.CompleteAsync().ConfigureAwait(false);
}

// Every thousandth has a mistake.
static DepartmentDeclaration Make(int number)
{
    var declaration = TestDeclarations.Correct(number);
    var project = declaration.Projects[0];
    return number % 1000 == 999
        ? declaration.WithProjects([project.WithFunding(null, Funding.OfTotal(Money.FromYuan(1_000_000m)))])
        : declaration;
}
