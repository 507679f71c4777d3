using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Html;

/// <summary>A finding with the number that its cell, its note and the list of findings share.</summary>
internal sealed record NumberedFinding(int Number, LocatedFinding Located)
{
    public Finding Finding => Located.Finding;
}
