using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>
/// A declaration as a department somewhere would make it, about which a careful reviewer has nothing to say but what was put in on purpose.
/// </summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Form">The form that was filled in.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Causes">Codes of informations whose cause was put in.</param>
public sealed record RealisticDeclaration(
    int Seed,
    DeclarationForm Form,
    DepartmentDeclaration Declaration,
    ImmutableHashSet<string> Causes
)
{
    private static readonly (string Name, string Mark)[] Towns =
    [
        ("青禾县", "青"),
        ("石桥区", "石"),
        ("松坪市", "松"),
        ("云台县", "云"),
        ("柳湾区", "柳"),
        ("河口新区", "河"),
        ("白沙市", "沙"),
        ("东岭县", "岭"),
        ("南浦区", "浦"),
        ("金滩市", "滩"),
    ];

    /// <summary>The declaration of a seed.</summary>
    public static RealisticDeclaration Generate(int seed)
    {
        var pen = new Pen(seed);
        return Generate(seed, pen, DeclarationForm.Draw(pen), pen.Between(2024, 2027));
    }

    private static RealisticDeclaration Generate(int seed, Pen pen, DeclarationForm form, int year)
    {
        var authority = pen.Pick(Authority.All.AsSpan());
        var (town, mark) = pen.Pick(Towns);
        var bureau = town + authority.Name;
        var office = new Office(
            authority,
            form.IsOfUnit ? $"{town}{authority.Subjects[0].Name}事务中心" : bureau,
            mark + authority.Mark,
            bureau
        );
        var clerk = new Clerk(pen, form, year, office);
        var count = pen.Chance(20) ? pen.Between(7, 12) : pen.Between(1, 6);
        var projects = pen.Shuffle(Style.All)
            .Take(count)
            .Select(style => (Style: style, Subject: pen.Pick(authority.Subjects.AsSpan())))
            .Select(chosen =>
                clerk.Write(Extras.Add(chosen.Style.Sketch(chosen.Subject, pen), chosen.Subject, pen))
            )
            .ToImmutableArray();
        var declaration = DepartmentDeclaration.Create(office.Name, year, projects);
        if (!form.HasHeadline)
        {
            return new(seed, form, declaration, clerk.Causes);
        }

        var (more, money) = form.IsSelection ? (pen.Between(5, 40), pen.Between(200, 5_000)) : (0, 0);
        var total = Money.Sum(projects.Select(project => project.AnnualFunding!.Total));
        var all = total + Money.FromYuan(money * 10_000m);
        var isRounded = !form.IsSelection && all.Fen % 100_000 != 0 && pen.Chance(10);
        return new(
            seed,
            form,
            declaration
                .WithSelection(form.IsSelection)
                .WithHeadline(
                    Headline.Create(
                        form.HasSeveralUnits && !form.IsSelection
                            ? projects.Select(project => project.ImplementingUnit).Distinct().Count()
                            : null,
                        count + more,
                        isRounded ? Scribe.Rounded(all, 1) : Scribe.Stated(all),
                        StatedAmount.Parse("1000万元"),
                        form.IsSelection
                            ? null
                            : projects.Count(project =>
                                project.AnnualFunding!.Total >= Money.FromYuan(10_000_000m)
                            )
                    )
                ),
            isRounded ? clerk.Causes.Add("PB5002") : clerk.Causes
        );
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Seed}: {Declaration.Department}, {Declaration.Projects.Length}"
        );
}
