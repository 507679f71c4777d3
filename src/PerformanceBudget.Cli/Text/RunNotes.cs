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
internal sealed class RunNotes(ToolSettings settings, AcceptanceChoice acceptances)
{
    private const int Indent = 2;

    private readonly List<(DocumentName Name, PreviousMatch Match)> _compared = [];

    /// <summary>Notes the declaration of the year before that was found for a document, or why there is none.</summary>
    public void Add(DocumentName name, PreviousMatch match) => _compared.Add((name, match));

    /// <summary>Writes them behind a report.</summary>
    public void Write(Page page, Language language)
    {
        foreach (var note in General())
        {
            page.Paragraph(note.In(language), 0, Ink.Quiet);
        }

        foreach (var (name, match) in _compared)
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

        if (_compared.Count > 0)
        {
            var matched = _compared.Count(compared => compared.Match.Problem is null);
            yield return new BilingualText(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"按部门和年度查找上一年度的申报：找到{matched}份，未找到{_compared.Count - matched}份。"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Declarations of the year before, by department and year: found {matched}, not found {_compared.Count - matched}."
                )
            );
        }
    }

    private IEnumerable<BilingualText> WithoutPartner() =>
        from compared in _compared
        let problem = compared.Match.Problem
        where problem is not null
        select new BilingualText(
            $"{compared.Name.In(Language.Chinese)}：{problem.Chinese}",
            $"{compared.Name.In(Language.English)}: {problem.English}"
        );
}
