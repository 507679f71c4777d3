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

        var value = ValueOf(row, unit, out var tookUnit);
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
        Place(row, indicator, printed, name, pointer, notes);
        return indicator;
    }

    /// <summary>The value of a text as printed; null for a blank one.</summary>
    public static IndicatorValue? Parse(Datum? datum, string? unit, out bool tookUnit)
    {
        tookUnit = false;
        if (datum is null || Blanks.IsBlank(datum.Text))
        {
            return null;
        }

        if (unit is not null && HasNoUnit(datum.Text))
        {
            tookUnit = true;
            return IndicatorValue.TryParse(null, datum.Text, unit, out var joined) ? joined : null;
        }

        return IndicatorValue.TryParse(datum.Text, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static IndicatorValue? ValueOf(IndicatorDraft row, string? unitOfName, out bool tookUnit)
    {
        tookUnit = false;
        if (row.Number is not null || (row.Value is null && row.Sign is not null))
        {
            var unit = row.Unit?.Text ?? unitOfName;
            tookUnit = row.Unit is null && unitOfName is not null;
            return IndicatorValue.TryParse(row.Sign?.Text, row.Number?.Text, unit, out var value)
                ? value
                : null;
        }

        if (row.Value is null)
        {
            return null;
        }

        if (row.Sign is null && row.Unit is null)
        {
            return Parse(row.Value, unitOfName, out tookUnit);
        }

        var isBare = HasNoUnit(row.Value.Text);
        tookUnit = row.Unit is null && isBare && unitOfName is not null;
        var ownUnit = isBare ? row.Unit?.Text ?? unitOfName : null;
        return IndicatorValue.TryParse(row.Sign?.Text, row.Value.Text, ownUnit, out var composed)
            ? composed
            : null;
    }

    /// <summary>Whether a value is a number, perhaps with a sign, and nothing behind it.</summary>
    private static bool HasNoUnit(string text)
    {
        var key = FormText.Key(text);
        return key.Length > 0 && char.IsAsciiDigit(key[^1]) && !key.Contains('年', StringComparison.Ordinal);
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
            var value = Parse(datum, row.Unit?.Text ?? unit, out _);
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

            var value = Parse(datum, row.Unit?.Text ?? unit, out _);
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

    private static void Place(
        IndicatorDraft row,
        Indicator indicator,
        Datum printed,
        string name,
        string pointer,
        SourceNotes notes
    )
    {
        var excerpt = string.Equals(name, printed.Text, StringComparison.Ordinal)
            ? printed.Excerpt
            : printed.Excerpt.With(TextRepairs.TemplateRemoved);
        notes.Place(pointer, excerpt);
        notes.Place($"{pointer}/name", excerpt);
        if ((row.Category ?? row.Group) is { } heading)
        {
            notes.Place($"{pointer}/category", heading.Excerpt);
        }

        Datum?[] pieces = [row.Sign, row.Number ?? row.Value, row.Unit];
        if (indicator.Value is not null && pieces.OfType<Datum>().ToArray() is [var first, .. var others])
        {
            notes.Place(
                $"{pointer}/value",
                others.Aggregate(first.Excerpt, (all, next) => all.Then(next.Excerpt))
            );
        }

        PlaceIf(indicator.Weight is not null, row.Weight, "weight");
        PlaceIf(indicator.Direction is not null, row.Direction, "direction");
        PlaceIf(indicator.OverallValue is not null, row.OverallValue, "overallValue");
        PlaceIf(indicator.PreviousValue is not null, row.PreviousValue, "previousValue");
        PlaceIf(
            indicator.Explanation is not null,
            row.Notes.GetValueOrDefault(ColumnKind.Explanation),
            "explanation"
        );
        PlaceIf(indicator.Standard is not null, row.Notes.GetValueOrDefault(ColumnKind.Standard), "standard");
        PlaceIf(indicator.Scoring is not null, row.Notes.GetValueOrDefault(ColumnKind.Scoring), "scoring");
        PlaceIf(indicator.Remark is not null, row.Notes.GetValueOrDefault(ColumnKind.Remark), "remark");
        for (var i = 0; i < indicator.Targets.Length; i++)
        {
            var region = row.Regions.Find(region =>
                string.Equals(region.For, indicator.Targets[i].For, StringComparison.Ordinal)
            );
            notes.Place($"{pointer}/targets/{i}", (region.Value ?? printed).Excerpt);
        }

        foreach (var doubt in row.Doubts)
        {
            notes.Report(doubt.Definition, pointer, doubt.Excerpt, doubt.Severity, doubt.Values);
        }

        void PlaceIf(bool isThere, Datum? datum, string property)
        {
            if (isThere && datum is not null)
            {
                notes.Place($"{pointer}/{property}", datum.Excerpt);
            }
        }
    }
}
