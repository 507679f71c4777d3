using System.Globalization;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Settings;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What a run went by that nobody typed, and what it found for the documents: said at the end, for people.</summary>
/// <param name="settings">The settings that hold.</param>
/// <param name="acceptances">Which acceptances were used.</param>
/// <param name="compared">What was compared with the year before, when the run has come to its end.</param>
internal sealed class RunNotes(
    ToolSettings settings,
    AcceptanceChoice acceptances,
    IReadOnlyList<(DocumentName Name, PreviousMatch Match)> compared
)
{
    private const int Indent = 2;

    /// <summary>Writes them behind a report.</summary>
    public void Write(Page page, Language language)
    {
        foreach (var note in General())
        {
            page.Paragraph(note.In(language), 0, Ink.Quiet);
        }

        foreach (var (name, match) in compared)
        {
            page.Paragraph(
                $"{name.In(language)}  ←  {match.Problem?.In(language) ?? match.Path}",
                Indent,
                match.Problem is null ? Ink.Quiet : Ink.Plain
            );
        }
    }

    /// <summary>Writes them beside a report that programs read, one to a line; of documents that were compared only those without a partner.</summary>
    public void Write(StandardStreams streams)
    {
        foreach (var note in General().Concat(WithoutPartner()))
        {
            streams.WriteError($"pbudget: {note}");
        }
    }

    private IEnumerable<BilingualText> General()
    {
        if (settings.File is { } file)
        {
            yield return new BilingualText($"设置：{file}", $"Settings: {file}");
        }

        if (acceptances.UsedToday is { } today)
        {
            var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new BilingualText(
                $"未指明日期（--as-of），按今天 {day} 判断接受是否到期。",
                $"No day was given (--as-of): acceptances were judged by today, {day}."
            );
        }

        if (compared.Count > 0)
        {
            var matched = compared.Count(document => document.Match.Problem is null);
            yield return new BilingualText(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"按部门和年度查找上一年度的申报：找到{matched}份，未找到{compared.Count - matched}份。"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Declarations of the year before, by department and year: found {matched}, not found {compared.Count - matched}."
                )
            );
        }
    }

    private IEnumerable<BilingualText> WithoutPartner() =>
        from document in compared
        let problem = document.Match.Problem
        where problem is not null
        select new BilingualText(
            $"{document.Name.In(Language.Chinese)}：{problem.Chinese}",
            $"{document.Name.In(Language.English)}: {problem.English}"
        );
}
