using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 年度预算安排: the total, and the lines, whether they are numbered, a paragraph each or in one sentence.</summary>
internal static class BudgetReader
{
    private const string Pointer = "/budget";
    private static readonly string[] BeginningsOfTotals = ["以上", "上述", "合计", "共计", "总计", "综上"];
    private static readonly string[] EndsOfTotals = ["预算", "资金", "投资", "概算", "安排", "总额"];
    private static readonly string[] WordsOfSources =
    [
        "资金",
        "财政",
        "拨款",
        "自筹",
        "结转",
        "专户",
        "收入",
        "补助",
    ];

    /// <summary>Reads the section.</summary>
    /// <param name="passages">The passages behind its title.</param>
    /// <param name="years">The years of the project, as the other sections say.</param>
    /// <param name="notes">Where everything stands.</param>
    public static BudgetBreakdown Read(
        ImmutableArray<Passage> passages,
        IReadOnlyCollection<int> years,
        NarrativeNotes notes
    )
    {
        var outline = OutlineReader.Read(passages, BudgetLine.MaxDepth, notes);
        var sentences = outline.Preface.AddRange(TakeTotalsBehind(outline));
        var drafts = outline
            .Items.Select(item => BudgetLineReader.Read(item, notes))
            .OfType<BudgetLineDraft>()
            .ToList();
        if (outline.Items.IsEmpty)
        {
            drafts = LinesWithoutNumbers(ref sentences, notes);
        }

        var total = TakeTotal(Choose([.. sentences.SelectMany(BudgetTotal.In)], years), notes);
        var breakdown = Breakdown.Complete;
        if (drafts.Count == 0 && total is { } only)
        {
            drafts = LinesInSentence(only, out breakdown);
        }

        var lines = ImmutableArray.CreateBuilder<BudgetLine>(drafts.Count);
        foreach (var draft in drafts)
        {
            lines.Add(draft.Build(JsonPointer.At(Pointer + "/lines", lines.Count), notes));
        }

        return lines.Count == 0 && total is null
            ? BudgetBreakdown.None
            : BudgetBreakdown.Create(
                lines.DrainToImmutable(),
                total?.Amount.Stated,
                breakdown,
                total?.Covers ?? BudgetCoverage.Year
            );
    }

    // 以上合计66.78万元。 behind the last line is no text of it.
    private static List<Passage> TakeTotalsBehind(Outline outline)
    {
        var taken = new List<Passage>();
        foreach (var item in outline.Items)
        {
            for (var last = item; last is not null; last = last.Items.Count > 0 ? last.Items[^1] : null)
            {
                taken.AddRange(last.Following.Where(IsTotal));
                _ = last.Following.RemoveAll(IsTotal);
            }
        }

        return taken;
    }

    /// <summary>
    /// The totals of the year, or else of the whole life. One of a named year is taken where that is the only year of the project, or where
    /// nothing is known about the years and nothing else is stated.
    /// </summary>
    private static List<BudgetTotal> Choose(List<BudgetTotal> totals, IReadOnlyCollection<int> years)
    {
        var known = totals.FindAll(total =>
            total.Years.IsEmpty
            || (years.Count == 1 && total.Years.Contains(years.First()))
            || (years.Count == 0 && totals.Count == 1)
        );
        var ofYear = known.FindAll(static total => total.Covers == BudgetCoverage.Year);
        return ofYear.Count > 0 ? ofYear : known;
    }

    private static BudgetTotal? TakeTotal(List<BudgetTotal> totals, NarrativeNotes notes)
    {
        if (totals.Count == 0)
        {
            return null;
        }

        var stated = totals[0].Amount.Stated;
        var same = totals.FindAll(total => total.Amount.Stated.IsConsistentWith(stated));
        Passage[] passages = [.. same.Select(static total => total.Passage)];
        notes.Place(Pointer, passages);
        notes.Place(Pointer + "/stated", passages);
        foreach (var other in totals.Except(same).Select(static total => total.Passage.Excerpt).Distinct())
        {
            notes.Report(NarrativeProblems.SeveralTotals, Pointer + "/stated", other);
        }

        return totals[0];
    }

    // 印刷费2万元； and 差旅费3万元。 in paragraphs of their own or in one, at least two, behind one sentence at most, and before a total.
    private static List<BudgetLineDraft> LinesWithoutNumbers(
        ref ImmutableArray<Passage> sentences,
        NarrativeNotes notes
    )
    {
        var pieces = sentences.SelectMany(PiecesOf).ToList();
        var lines = pieces.FindAll(IsLine);
        var others = pieces.FindAll(piece => !IsLine(piece));
        if (
            lines.Count < 2
            || others
                .Where((other, i) => !IsTotal(other) && (i > 0 || !ReferenceEquals(other, pieces[0])))
                .Any()
        )
        {
            return [];
        }

        sentences = [.. others];
        return
        [
            .. lines
                .Select(line => BudgetLineReader.Read(new OutlineItem(line), notes))
                .OfType<BudgetLineDraft>(),
        ];
    }

    // The lines of 印刷费2万元；差旅费3万元。合计5万元。; other paragraphs are whole.
    private static IEnumerable<Passage> PiecesOf(Passage passage)
    {
        var text = new BracketedText(passage.Text);
        Passage[] pieces =
        [
            .. text.Split("；;。", 0, passage.Text.Length)
                .Select(range => passage with { Text = Blanks.Trim(passage.Text.AsSpan(range)).ToString() })
                .Where(static piece => piece.Text.Length > 0),
        ];
        return pieces.Count(IsLine) > 1 && pieces.All(static piece => IsLine(piece) || IsTotal(piece))
            ? pieces
            : [passage];
    }

    private static bool IsTotal(Passage passage) =>
        Array.Exists(BeginningsOfTotals, word => passage.Text.StartsWith(word, StringComparison.Ordinal));

    private static bool IsLine(Passage passage) =>
        LineHead.Read(new LineFacts(passage.Text)) is { IsWhole: false, Amount: { } amount, Name: var name }
        && ModelText.IsName(name)
        && !ProseWords.EndsInWhole(passage.Text.AsSpan(0, amount.Start))
        && !Array.Exists(EndsOfTotals, word => name.EndsWith(word, StringComparison.Ordinal))
        && !passage.Text.AsSpan(amount.End).Contains("如下", StringComparison.Ordinal);

    private static List<BudgetLineDraft> LinesInSentence(BudgetTotal total, out Breakdown breakdown)
    {
        breakdown = Breakdown.Complete;
        var facts = new LineFacts(total.Passage.Text);
        if (LineOfPrice(facts, total) is { } line)
        {
            return [line];
        }

        if (
            PartList.ReadBehindMark(facts, total.Amount.End, total.End) is not { } list
            || list.Parts.Any(static part =>
                Array.Exists(WordsOfSources, word => part.Name.Contains(word, StringComparison.Ordinal))
            )
        )
        {
            return [];
        }

        var isAll = PartLists.Sum(list.Parts) is { } sum && total.Amount.Stated.IsConsistentWith(sum);
        breakdown = list.IsPartOnly && !isAll ? Breakdown.Partial : Breakdown.Complete;
        return [.. list.Parts.Select(part => BudgetLineDraft.Of(part, total.Passage))];
    }

    // 代表履职费（1200元/人·年），按照代表人数15人计算，合计共1.8万元: the price stands behind what is paid for.
    private static BudgetLineDraft? LineOfPrice(LineFacts facts, BudgetTotal total)
    {
        var text = facts.Text;
        var prices = facts.Amounts.FindAll(static amount => amount.Role == ProseAmountRole.Price);
        if (
            prices is not [var found]
            || !text.IsBracketed(found.Start)
            || !ProseCounts.TryReadPrice(text.Text, found, out var price, out _)
            || ComposedFormulas.Compose(
                price,
                ProseCounts.In(text.Text, 0, text.Text.Length),
                total.Amount.Stated.Value
            )
                is not { } formula
        )
        {
            return null;
        }

        var open = text.OpenOf(found.Start);
        var start = 0;
        while (text.IndexOfAny("，。；：,;:", start, open) is var mark and >= 0)
        {
            start = mark + 1;
        }

        var name = new string(ProseWords.Name(text.Text.AsSpan(start, open - start)));
        if (!ModelText.IsName(name))
        {
            return null;
        }

        var line = new BudgetLineDraft(total.Passage, name)
        {
            Stated = total.Amount.Stated,
            Formula = formula,
            IsComposed = true,
        };
        line.Texts.Add(total.Passage);
        return line;
    }
}
