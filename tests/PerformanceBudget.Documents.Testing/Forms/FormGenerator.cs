using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Makes up declarations of everything that any form has room for, out of words of real ones.</summary>
public sealed class FormGenerator(Random random)
{
    /// <summary>How many regions get values of their own.</summary>
    private const int MaxRegions = 7;

    private const decimal Step = 100;

    private static readonly ImmutableArray<string> PercentNames = ["率", "度", "比例", "占比", "比重"];

    public SyntheticDeclaration Declaration(int projects)
    {
        const int Earliest = 2022;
        var department = random.OneOf(Vocabulary.Departments);
        var year = random.Next(Earliest, Earliest + 5);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < projects)
        {
            _ = names.Add(ProjectName(year));
        }

        return new SyntheticDeclaration(
            year,
            department,
            [.. names.Select(name => Project(name, department, year))]
        );
    }

    private string ProjectName(int year)
    {
        var name = random.OneOf(Vocabulary.ProjectNames);
        return random.Next(12) switch
        {
            0 => $"{year}年{name}",
            1 => $"{name}（{random.OneOf(Vocabulary.Regions)}）",
            2 => $"“{name}”项目",
            3 => $"{name}及{random.OneOf(Vocabulary.ProjectNames)}",
            _ => name,
        };
    }

    private SyntheticProject Project(string name, string department, int year)
    {
        var byMonth = random.Percent(25);
        var spelling = Spelling();
        return new SyntheticProject(name)
        {
            Nature = random.Percent(92) ? random.OneOf(Vocabulary.Natures) : null,
            Category = random.Percent(92) ? random.OneOf(Vocabulary.ProjectCategories) : null,
            SupervisingDepartment = department,
            ImplementingUnit = random.Percent(60) ? department : random.OneOf(Vocabulary.Units),
            Start = byMonth
                ? StatedDate.Create(year, random.Next(1, 7))
                : StatedDate.Create(year - random.Next(3), 1, random.Percent(80) ? 1 : 15),
            End = byMonth
                ? StatedDate.Create(year, random.Next(7, 13))
                : StatedDate.Create(year + random.Next(2), 12, random.Percent(80) ? 31 : 20),
            Funding = OfProject(),
            AnnualFunding = OfYear(),
            OverallGoal = random.Percent(45) ? Goal() : null,
            AnnualGoal = random.Percent(96) ? Goal() : null,
            Regions = [.. Shuffled(Vocabulary.Regions).Take(MaxRegions)],
            Indicators = Indicators(spelling),
        };
    }

    private SyntheticMoney OfProject()
    {
        var fiscal = Amount();
        var other = OptionalAmount();
        return new("项目资金总额", fiscal + (other ?? 0), [new("财政资金", fiscal), new("其他资金", other)]);
    }

    private SyntheticMoney OfYear()
    {
        var appropriation = Amount();
        var carried = OptionalAmount();
        var other = OptionalAmount();
        return new(
            "年度资金申请总额",
            appropriation + (carried ?? 0) + (other ?? 0),
            [new("当年财政拨款", appropriation), new("上年结转资金", carried), new("其他资金", other)]
        );
    }

    private decimal Amount() => Step * random.Next(1, random.OneOf(1_000, 50_000, 3_000_000));

    private decimal? OptionalAmount() =>
        random.Next(4) switch
        {
            0 => null,
            1 => Amount(),
            _ => 0,
        };

    private string Goal()
    {
        var goal = random.OneOf(Vocabulary.Goals).ReplaceLineEndings(string.Empty);
        var parts = goal.Split('；', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && random.Percent(60)
            ? string.Join("；\n", parts.Select((part, i) => $"{i + 1}.{part}"))
            : goal;
    }

    private ImmutableArray<SyntheticIndicator> Indicators(ValueSpelling spelling)
    {
        var categories = IndicatorCategory
            .National.Where(category => random.Percent(Likelihood(category)))
            .ToList();
        if (categories.Count == 0)
        {
            categories.Add(IndicatorCategory.Quantity);
        }

        if (random.Percent(4))
        {
            categories.Add(
                IndicatorCategory.Local(IndicatorGroup.Benefit, random.OneOf("制度指标", "生态环境指标"))
            );
        }

        var indicators = categories
            .OrderBy(category => category.Group)
            .SelectMany(category =>
                Enumerable.Range(0, random.Next(1, 5)).Select(_ => Indicator(category, spelling))
            )
            .ToList();
        if (indicators.Count > 3 && random.Percent(20))
        {
            var twice = random.Next(indicators.Count);
            indicators[(twice + 1) % indicators.Count] = indicators[(twice + 1) % indicators.Count] with
            {
                Name = indicators[twice].Name,
            };
        }

        return [.. indicators];
    }

    private static int Likelihood(IndicatorCategory category) =>
        category == IndicatorCategory.Quantity ? 95
        : category == IndicatorCategory.BeneficiarySatisfaction ? 90
        : category == IndicatorCategory.Quality || category == IndicatorCategory.Timeliness ? 85
        : category == IndicatorCategory.EconomicCost || category == IndicatorCategory.SocialBenefit ? 75
        : 30;

    private SyntheticIndicator Indicator(IndicatorCategory category, ValueSpelling spelling)
    {
        var (name, value) = NameAndValue(category, spelling);
        return new SyntheticIndicator(category, name)
        {
            Value = random.Percent(96) ? value : null,
            Overall = random.Percent(90) ? Varied(value) : null,
            ByRegion =
            [
                .. Enumerable.Range(0, MaxRegions).Select(_ => random.Percent(92) ? Varied(value) : null),
            ],
            Weight = random.OneOf(2m, 5m, 10m, 12.5m, 20m),
            Direction =
                category.Group == IndicatorGroup.Cost
                    ? TargetDirection.LessIsBetter
                    : TargetDirection.MoreIsBetter,
            Explanation = random.Percent(80) ? $"反映{name[..Math.Min(name.Length, 20)]}的情况" : null,
            Standard = random.Percent(80) ? random.OneOf(Vocabulary.Standards) : null,
            Remark = random.Percent(30) ? random.OneOf(Vocabulary.Remarks) : null,
        };
    }

    private (string Name, SyntheticValue Value) NameAndValue(
        IndicatorCategory category,
        ValueSpelling spelling
    )
    {
        var real = random.OneOf(Vocabulary.Of(category));
        var name = real.Name;
        switch (random.Next(25))
        {
            case 0:
                return (random.OneOf(Vocabulary.OddNames), AnyValue(spelling));
            case 1:
                var others = Vocabulary.Of(category);
                var length = random.Next(40, random.OneOf(100, 501));
                while (name.Length < length)
                {
                    name += "，" + random.OneOf(others).Name;
                }

                return (name[..length].TrimEnd('，', '、', '（'), AnyValue(spelling));
            case 2 when spelling != ValueSpelling.National:
                return (name, SyntheticValue.OfText(random.OneOf(Vocabulary.Values)));
            default:
                return (
                    name,
                    real.Value is { } value ? SyntheticValue.Of(value, spelling) : AnyValue(spelling, name)
                );
        }
    }

    private SyntheticValue AnyValue(ValueSpelling spelling, string name = "")
    {
        if (random.Percent(35))
        {
            return SyntheticValue.OfText(
                random.OneOf("好", "及时", "提升", "满意", "规范", "有效提升", "可控", "长期")
            );
        }

        return PercentNames.Any(name.EndsWith)
            ? SyntheticValue.Of(ThresholdValue.AtLeast(random.Next(80, 101), Unit.Parse("%")), spelling)
            : SyntheticValue.Of(
                random.Percent(80)
                    ? ThresholdValue.AtLeast(random.Next(1, 500), Unit.Parse(AnyUnit()))
                    : ThresholdValue.AtMost(random.Next(1, 100) * 100, Unit.Parse("元/人")),
                spelling
            );
    }

    private string AnyUnit() =>
        random.OneOf("个", "次", "人", "人次", "家", "场", "%", "平方米", "次/场", "万元");

    /// <summary>A value like another, with another number.</summary>
    private SyntheticValue Varied(SyntheticValue value) =>
        decimal.TryParse(value.Number, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? value with
            {
                Number = (Math.Truncate(number) + random.Next(1, 9)).ToString(CultureInfo.InvariantCulture),
            }
            : value;

    private ValueSpelling Spelling() =>
        random.Percent(25) ? ValueSpelling.National : random.OneOf(ValueSpelling.Local);

    private IEnumerable<T> Shuffled<T>(IEnumerable<T> items) =>
        items.Select(item => (Key: random.Next(), item)).OrderBy(pair => pair.Key).Select(pair => pair.item);
}
