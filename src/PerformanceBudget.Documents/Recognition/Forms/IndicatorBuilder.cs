using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Makes an indicator out of a row of a form.</summary>
internal static class IndicatorBuilder
{
    /// <summary>Builds the indicator of a row; null where the row has too little for one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hasLevels">Whether the table has groups or categories at all.</param>
    /// <param name="pointer">The pointer that the indicator will have.</param>
    /// <param name="notes">Where places and doubts go.</param>
    public static Indicator? Build(IndicatorDraft row, bool hasLevels, string pointer, SourceNotes notes)
    {
        if (row.Name is not { } printed)
        {
            return null;
        }

        var category = CategoryOf(row, hasLevels, pointer, notes);
        var read = IndicatorName.Read(printed.Text);
        var (name, unit) = (read.Bare, read.UnitText);
        if (
            read.SignText is { } sign
            && row.Sign is null
            && (row.Number ?? row.Value) is { } bare
            && char.IsAsciiDigit(FormText.Key(bare.Text)[0])
        )
        {
            row.Sign = new Datum(sign, printed.Excerpt.With(TextRepairs.TemplateRemoved));
        }

        var value = PrintedValue.Of(row, unit, out var tookUnit);
        if (unit is not null && !tookUnit)
        {
            name = KeepsBracket(printed.Text, name, unit);
        }

        if (
            Refusal.TryOr<Indicator?>(
                () => Indicator.Create(category, name, value, WeightOf(row, pointer, notes)),
                () => null,
                printed,
                pointer,
                notes
            )
            is not { } indicator
        )
        {
            return null;
        }

        ReportUnread(row.Number ?? row.Value, value, pointer, notes);
        indicator = WithRest(indicator, row, unit, read.Direction, pointer, notes);
        IndicatorPlaces.Note(row, indicator, printed, pointer, notes);
        return indicator;
    }

    private static string KeepsBracket(string printed, string name, string unit)
    {
        var bracket = printed.AsSpan().TrimEnd();
        var open = bracket.LastIndexOfAny('(', '（');
        return open > 0 && FormText.Key(bracket[open..].ToString()) == $"({FormText.Key(unit)})"
            ? name + bracket[open..].ToString()
            : name;
    }

    private static IndicatorCategory CategoryOf(
        IndicatorDraft row,
        bool hasLevels,
        string pointer,
        SourceNotes notes
    )
    {
        if (!hasLevels)
        {
            return IndicatorCategory.Unclassified;
        }

        var category = IndicatorHeadings.Resolve(
            row.Group?.Text ?? string.Empty,
            row.Category?.Text ?? string.Empty,
            out var isCertain
        );
        if (!isCertain)
        {
            notes.Report(
                DocumentProblems.InferredCategory,
                pointer,
                row.Name!.Excerpt,
                values:
                [
                    new FindingValue("category", new BilingualText(category.ChineseName, category.Token)),
                    new FindingValue(
                        "reason",
                        new BilingualText(
                            "一级指标与二级指标不一致、不全或缺少其一",
                            "its two headings disagree, or one is missing or incomplete"
                        )
                    ),
                ]
            );
        }

        return category;
    }

    private static decimal? WeightOf(IndicatorDraft row, string pointer, SourceNotes notes)
    {
        if (row.Weight is not { } datum)
        {
            return null;
        }

        var key = FormText.Key(datum.Text).TrimEnd('分', '%');
        if (
            decimal.TryParse(
                key,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var weight
            )
            && weight <= Indicator.MaxWeight
        )
        {
            return weight;
        }

        notes.Report(
            DocumentProblems.UnreadableField,
            pointer,
            datum.Excerpt,
            values:
            [
                new FindingValue("label", new BilingualText("权重", "The weight")),
                new FindingValue("expected", new BilingualText("0至100的数", "number from 0 to 100")),
            ]
        );
        return null;
    }

    private static Indicator WithRest(
        Indicator indicator,
        IndicatorDraft row,
        string? unit,
        TargetDirection? direction,
        string pointer,
        SourceNotes notes
    )
    {
        indicator = indicator
            .WithTargets(TargetsOf(row, unit, pointer, notes))
            .WithOverallValue(Read(row.OverallValue))
            .WithPreviousValue(Read(row.PreviousValue))
            .WithDirection(
                row.Direction is { } printed
                    ? IndicatorName.DirectionOf(FormText.Key(printed.Text)) ?? direction
                    : direction
            );
        return Noted(
            Noted(
                Noted(
                    Noted(
                        indicator,
                        ColumnKind.Explanation,
                        (i, t) => i.WithNotes(t, i.Standard, i.Scoring, i.Remark)
                    ),
                    ColumnKind.Standard,
                    (i, t) => i.WithNotes(i.Explanation, t, i.Scoring, i.Remark)
                ),
                ColumnKind.Scoring,
                (i, t) => i.WithNotes(i.Explanation, i.Standard, t, i.Remark)
            ),
            ColumnKind.Remark,
            (i, t) => i.WithNotes(i.Explanation, i.Standard, i.Scoring, t)
        );

        IndicatorValue? Read(Datum? datum)
        {
            var value = PrintedValue.Parse(datum, row.Unit?.Text ?? unit, out _);
            ReportUnread(datum, value, pointer, notes);
            return value;
        }

        Indicator Noted(Indicator current, ColumnKind kind, Func<Indicator, string, Indicator> with) =>
            row.Notes.TryGetValue(kind, out var note)
                ? Refusal.TryOr(() => with(current, note.Text), () => current, note, pointer, notes)
                : current;
    }

    private static ImmutableArray<IndicatorTarget> TargetsOf(
        IndicatorDraft row,
        string? unit,
        string pointer,
        SourceNotes notes
    )
    {
        var targets = ImmutableArray.CreateBuilder<IndicatorTarget>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (region, datum) in row.Regions)
        {
            if (region.Length == 0 || !known.Add(FormText.Key(region)))
            {
                LeaveOut(datum);
                continue;
            }

            var value = PrintedValue.Parse(datum, row.Unit?.Text ?? unit, out _);
            ReportUnread(datum, value, pointer, notes);
            if (
                Refusal.TryOr<IndicatorTarget?>(
                    () => IndicatorTarget.Create(region, value),
                    () => null,
                    datum ?? row.Name!,
                    pointer,
                    notes
                ) is
                { } target
            )
            {
                targets.Add(target);
            }
        }

        return targets.ToImmutable();

        // A second column of the same name, or one without.
        void LeaveOut(Datum? datum)
        {
            if (datum is not null)
            {
                notes.LeaveOut(datum.Excerpt);
                notes.Report(DocumentProblems.LeftOver, pointer, datum.Excerpt);
            }
        }
    }

    /// <summary>Says of a value that is printed that it is none of the model: it is too long.</summary>
    private static void ReportUnread(Datum? datum, IndicatorValue? value, string pointer, SourceNotes notes)
    {
        if (datum is null || value is not null || Blanks.IsBlank(datum.Text))
        {
            return;
        }

        notes.LeaveOut(datum.Excerpt);
        notes.Report(
            DocumentProblems.UnreadableField,
            pointer,
            datum.Excerpt,
            Severity.Error,
            new FindingValue("label", new BilingualText("指标值", "The value")),
            new FindingValue(
                "expected",
                new BilingualText(
                    $"{IndicatorValue.MaxLength}个字以内的指标值",
                    $"value of at most {IndicatorValue.MaxLength} characters"
                )
            )
        );
    }
}
