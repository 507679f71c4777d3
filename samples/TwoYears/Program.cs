using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.TwoYears;

using var file = File.OpenRead(args[0]);
var submission = JsonSerializer.Deserialize(file, SubmissionContext.Default.Submission)!;
var (declaration, previous) = (submission.Declaration, submission.Previous);

var before = previous?.Projects.ToDictionary(project => project.Name, Total, StringComparer.Ordinal) ?? [];
foreach (var project in declaration.Projects)
{
    var change = before.Remove(project.Name, out var total) ? Total(project) - total : Total(project);
    Console.WriteLine($"{project.Name} {Total(project)} ({change})");
}

foreach (var (name, total) in before)
{
    Console.WriteLine($"{name} 0.00 ({-total})");
}

var report = DeclarationAudit.Run(declaration, new AuditOptions { Previous = previous });
foreach (var found in report.Findings)
{
    Console.WriteLine($"{found.Finding.Code} {found.Finding.GetMessage(Language.Chinese)}");
}

static Money Total(Project project) => project.AnnualFunding?.Total ?? Money.Zero;
