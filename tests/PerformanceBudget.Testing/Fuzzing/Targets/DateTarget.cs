using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Dates as they are stated; two of them, with a tilde between them, as the ends of a period.</summary>
public sealed class DateTarget : TextTarget
{
    private const char Between = '~';

    public override string Name => "dates";

    public override IReadOnlyList<string> Words { get; } =
    [
        .. FuzzWords.Numbers,
        "-",
        "--",
        "年",
        "月",
        "日",
        "号",
        "~",
        "2026-12-31",
        "--12",
        "2024-02-29",
        "0001",
        "9999",
        " ",
        .. FuzzWords.Odd,
    ];

    protected override IEnumerable<string> Texts() =>
        [
            "2026",
            "2026-12",
            "2026-12-31",
            "--12",
            "--11-30",
            "2026年",
            "2026年12月",
            "2026年12月31日",
            "12月",
            "11月30号",
            "2026-01-01~2026-12-31",
            "2026~2027",
            "2024-02-29",
        ];

    protected override void Examine(FuzzedText text)
    {
        if (TextLaws.TryRead<StatedDate>(text, out var date))
        {
            TextLaws.ReadsBack(date!, TextLaws.Write(date!));
            TextLaws.ReadsBack(date!, TextLaws.Write(date!, "C"));
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(date!);
            }

            Law.AreEqual(date!.FirstDay is null, date.LastDay is null);
            Law.Holds(date.FirstDay is not { } first || (date.Contains(first) && first <= date.LastDay));
            Law.Holds(date.Overlaps(date));
            return;
        }

        if (
            text.Characters?.Split(Between) is [var start, var end]
            && StatedDate.TryParse(start, out var from)
            && StatedDate.TryParse(end, out var to)
        )
        {
            ExaminePeriod(from, to);
        }
    }

    private static void ExaminePeriod(StatedDate start, StatedDate end)
    {
        StatedPeriod period;
        try
        {
            period = StatedPeriod.Create(start, end);
        }
        catch (ArgumentException)
        {
            Law.Holds(start.FirstDay is null || end.LastDay is null);
            return;
        }
        catch (InvariantException)
        {
            Law.Holds(start.FirstDay > end.LastDay);
            return;
        }

        Law.Holds(period.FirstDay <= period.LastDay);
        Law.Holds(period.Matches(period));
        var project = Project.Create("项目").WithPeriod(period);
        var reading = ProjectJson.Read(Encoding.UTF8.GetBytes(ProjectJson.ToJson(project)));
        Law.AreEqual(period, reading.GetProject().Period);
    }
}
