using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>The colours and weights of a report. They carry nothing that the words do not say.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);
    public static readonly Style Figure = new(decoration: Decoration.Bold);
    public static readonly Style Code = new(Color.Teal);
    public static readonly Style Place = new(Color.Teal);
    public static readonly Style Good = new(Color.Green);

    public static Style Of(Domain.Severity severity) =>
        severity switch
        {
            Domain.Severity.Error => new(Color.Red, decoration: Decoration.Bold),
            Domain.Severity.Warning => new(Color.Olive, decoration: Decoration.Bold),
            _ => new(Color.Blue, decoration: Decoration.Bold),
        };
}
