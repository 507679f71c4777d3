namespace PerformanceBudget.Testing;

/// <summary>What the form of a place asks for, and how people there write.</summary>
public sealed record DeclarationForm
{
    /// <summary>Whether a narrative stands before the form.</summary>
    public bool HasStatement { get; init; }

    /// <summary>Whether money is broken down.</summary>
    public bool HasBudget { get; init; }

    /// <summary>Whether the nature and the category of projects are asked for.</summary>
    public bool HasClassification { get; init; }

    /// <summary>Whether a period is asked for.</summary>
    public bool HasPeriod { get; init; }

    /// <summary>Whether the supervising department is asked for.</summary>
    public bool HasSupervisor { get; init; }

    /// <summary>Whether a unit below the department declares.</summary>
    public bool IsOfUnit { get; init; }

    /// <summary>Whether projects belong to several implementing units.</summary>
    public bool HasSeveralUnits { get; init; }

    /// <summary>Whether the department says how many projects and how much money there are.</summary>
    public bool HasHeadline { get; init; }

    /// <summary>Whether only some of its projects are published.</summary>
    public bool IsSelection { get; init; }

    /// <summary>Whether indicators have weights.</summary>
    public bool HasWeights { get; init; }

    /// <summary>Whether there are values of the whole life beside those of the year.</summary>
    public bool HasOverall { get; init; }

    /// <summary>Whether there are values of the year before.</summary>
    public bool HasPrevious { get; init; }

    /// <summary>Whether costs are filed under output, as in older forms.</summary>
    public bool HasCostUnderOutput { get; init; }

    /// <summary>Whether indicators are a flat list.</summary>
    public bool IsFlat { get; init; }

    /// <summary>Whether the number of a target has its unit in brackets and two decimals.</summary>
    public bool HasUnitsInBrackets { get; init; }

    /// <summary>Whether an exact number is written without a sign.</summary>
    public bool HasBareNumbers { get; init; }

    /// <summary>Whether amounts are written in yuan.</summary>
    public bool HasAmountsInYuan { get; init; }

    /// <summary>Whether a calculation says what it counts: 12家养老机构.</summary>
    public bool HasNouns { get; init; }

    /// <summary>Whether a calculation is written at all.</summary>
    public bool HasFormulas { get; init; }

    /// <summary>Whether there are indicators that every project has to have.</summary>
    public bool HasPrescribed { get; init; }

    public FundingLayout Funding { get; init; }

    public SignSpelling Sign { get; init; }

    public FormulaSpelling Formula { get; init; }

    public DeadlineSpelling Deadline { get; init; }

    /// <summary>A form in the manner of some place.</summary>
    public static DeclarationForm Draw(Pen pen)
    {
        var manner = pen.Between(1, 7);
        var form = manner switch
        {
            1 => new DeclarationForm
            {
                HasStatement = true,
                HasBudget = true,
                HasClassification = true,
                HasPeriod = true,
                HasSupervisor = true,
                HasHeadline = true,
                HasUnitsInBrackets = true,
                HasOverall = pen.Chance(30),
                Funding = FundingLayout.TotalAndYear,
            },
            2 => new DeclarationForm
            {
                HasSupervisor = true,
                HasBareNumbers = pen.Chance(50),
                HasClassification = pen.Chance(50),
                HasPeriod = pen.Chance(40),
                Funding = FundingLayout.YearOnly,
            },
            3 => new DeclarationForm
            {
                HasBudget = true,
                HasSupervisor = true,
                HasHeadline = pen.Chance(50),
                HasPrevious = pen.Chance(50),
                Funding = FundingLayout.Levels,
            },
            4 => new DeclarationForm
            {
                HasBudget = true,
                HasWeights = true,
                HasSeveralUnits = true,
                HasClassification = true,
                HasHeadline = true,
                HasPrevious = pen.Chance(50),
                IsSelection = pen.Chance(30),
                Funding = FundingLayout.Nested,
            },
            5 => new DeclarationForm
            {
                HasBudget = pen.Chance(50),
                HasPeriod = true,
                HasOverall = true,
                HasSupervisor = true,
                Funding = pen.Pick(FundingLayout.YearOnly, FundingLayout.TotalAndYear),
            },
            6 => new DeclarationForm
            {
                HasBudget = true,
                IsFlat = pen.Chance(50),
                HasSeveralUnits = true,
                HasHeadline = true,
                IsSelection = pen.Chance(40),
                Funding = pen.Pick(FundingLayout.TotalOnly, FundingLayout.YearOnly),
            },
            _ => new DeclarationForm
            {
                HasStatement = pen.Chance(50),
                HasBudget = true,
                HasPeriod = true,
                HasSupervisor = true,
                HasCostUnderOutput = true,
                HasHeadline = pen.Chance(50),
                Funding = pen.Pick(FundingLayout.YearOnly, FundingLayout.TotalAndYear),
            },
        };
        return form with
        {
            HasAmountsInYuan = pen.Chance(15),
            IsOfUnit = !form.HasSeveralUnits && pen.Chance(10),
            HasNouns = pen.Chance(25),
            HasFormulas = form.HasStatement || pen.Chance(75),
            HasPrescribed = pen.Chance(25),
            Sign = pen.Pick(
                SignSpelling.Symbol,
                SignSpelling.Symbol,
                SignSpelling.Ascii,
                SignSpelling.Words,
                SignSpelling.Terms
            ),
            Formula = form.HasStatement
                ? pen.Pick(FormulaSpelling.InYuan, FormulaSpelling.InTenThousands, FormulaSpelling.Prose)
                : pen.Pick(FormulaSpelling.InYuan, FormulaSpelling.InTenThousands),
            Deadline = pen.Pick(DeadlineSpelling.Day, DeadlineSpelling.EndOfMonth, DeadlineSpelling.Month),
        };
    }
}
