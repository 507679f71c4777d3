using PerformanceBudget.Reports;
using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>Writes lines that fit a width, coloured on a terminal and plain anywhere else.</summary>
internal sealed class Page
{
    private readonly IAnsiConsole _console;

    public Page(TextWriter output, int width, bool isColored)
    {
        Width = width;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                Out = new AnsiConsoleOutput(output),
            }
        );

        // Lines are broken here. What cannot be broken may stick out, and must not be broken again.
        _console.Profile.Width = int.MaxValue / 2;
    }

    /// <summary>The number of columns that lines may take.</summary>
    public int Width { get; }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _console.Write(new Spectre.Console.Text("\n"));

    /// <summary>Writes a line as it is.</summary>
    public void Line(params ReadOnlySpan<Span> spans)
    {
        var line = new Paragraph();
        foreach (var span in spans)
        {
            _ = line.Append(span.Text, span.Ink);
        }

        _console.Write(line.Append("\n"));
    }

    /// <summary>Writes text in as many lines as it takes, all of them indented.</summary>
    /// <param name="text">The text; a line end in it counts as a blank.</param>
    /// <param name="indent">The number of columns left free.</param>
    /// <param name="ink">The ink of the text; null for plain text in which amounts stand out.</param>
    /// <param name="label">Stands before the first line; the others are indented by its width too.</param>
    /// <param name="labelInk">The ink of the label; that of the text where there is none.</param>
    /// <param name="end">Stands at the right end of the first line, where all such ends are aligned.</param>
    public void Paragraph(
        string text,
        int indent,
        Style? ink = null,
        string label = "",
        Style? labelInk = null,
        string end = ""
    )
    {
        var margin = new string(' ', indent) + label;
        var hanging = DisplayWidth.Of(margin);
        var room = Width - hanging - (end.Length == 0 ? 0 : DisplayWidth.Of(end) + 2);
        foreach (var line in LineBreaker.Break(VisibleText.Of(text), Math.Max(room, MinTextWidth)))
        {
            var padding =
                end.Length == 0 ? 0 : Width - hanging - DisplayWidth.Of(line) - DisplayWidth.Of(end);
            Line([
                new Span(margin, labelInk ?? ink ?? Ink.Plain),
                .. ink is { } given ? [new Span(line, given)] : Emphasis.Amounts(line),
                new string(' ', Math.Max(padding, 0)),
                new Span(end, Ink.Quiet),
            ]);
            margin = new string(' ', hanging);
            end = string.Empty;
        }
    }

    // However deep the indent, a few characters fit beside it.
    private const int MinTextWidth = 20;
}
